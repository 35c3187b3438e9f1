package fr.carnet.campaign.line;

import java.time.LocalDate;

/**
 * The help line from Monday to Sunday.
 *
 * @param days    how many of the seven are written
 * @param minutes the median wait of the day on which it was longest: a quiet day hides no bad one
 */
public record LineWeek(LocalDate week, int days, long calls, long minutes) {}
