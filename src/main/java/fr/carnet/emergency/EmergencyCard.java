package fr.carnet.emergency;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper card in force.
 *
 * @param birthYear the year of birth is printed on it
 * @param contact   whom to call, as the holder typed it; null when they named nobody
 */
public record EmergencyCard(UUID ref, String code, boolean birthYear, String contact, Instant madeAt) {}
