package fr.carnet.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as its reader sees it.
 *
 * @param actorName who did it; null when nobody in particular
 * @param document  ref to resolve through {@code sharing}; null when none is named
 * @param read      by this account
 */
public record NoticeRow(UUID ref, Event event, Instant at, String actorName, UUID document, boolean read) {}
