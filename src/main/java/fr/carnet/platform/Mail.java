package fr.carnet.platform;

import java.util.UUID;

/**
 * A mail of plain text to one person.
 *
 * @param id the same at each attempt, so that a mail sent twice after a crash is recognised as one
 */
public record Mail(UUID id, String to, String language, String subject, String text) {}
