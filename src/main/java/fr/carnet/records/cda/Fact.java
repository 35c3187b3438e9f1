package fr.carnet.records.cda;

/** One line of the block at the head of a rendered document: plain text on both sides. */
public record Fact(String label, String value) {}
