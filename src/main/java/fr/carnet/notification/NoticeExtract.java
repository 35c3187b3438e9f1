package fr.carnet.notification;

import java.util.List;

/**
 * @param total      of all pages
 * @param mailFails  the last e-mail could not be delivered: the holder should check the address (R69)
 */
public record NoticeExtract(List<NoticeRow> rows, long total, boolean mailFails) {}
