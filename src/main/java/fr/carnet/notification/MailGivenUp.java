package fr.carnet.notification;

/** A mail could not leave after all attempts, in the transaction that notes it (R69). */
public record MailGivenUp(long holder, String template) {}
