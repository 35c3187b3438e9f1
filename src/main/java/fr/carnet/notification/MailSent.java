package fr.carnet.notification;

/** A mail left, in the transaction that notes it. Observed by features whose clock starts at sending. */
public record MailSent(long holder, String template) {}
