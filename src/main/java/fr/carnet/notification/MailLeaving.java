package fr.carnet.notification;

import java.util.Map;

/**
 * A mail is about to leave, outside any transaction. Whoever owns its template may add words that are never written
 * down, such as a code that is drawn as it leaves.
 *
 * @param words to add to, by the names that the template uses
 */
public record MailLeaving(long holder, String template, Map<String, String> words) {}
