package fr.carnet.consent.identification;

/**
 * Somebody who showed who they are.
 *
 * @param codeHash of the letter's code that showed it; null when a card did
 */
public record Identified(long person, String name, byte[] codeHash) {}
