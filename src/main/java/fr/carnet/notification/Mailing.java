package fr.carnet.notification;

import java.util.UUID;

/** A mail of the outbox that this worker has claimed. */
record Mailing(long holder, long id, UUID ref, String recipient, String template, String language, int attempts) {}
