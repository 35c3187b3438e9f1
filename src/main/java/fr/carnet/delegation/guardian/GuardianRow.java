package fr.carnet.delegation.guardian;

import java.time.LocalDate;

/**
 * Somebody who represents the holder.
 *
 * @param court by a court; a parent otherwise
 * @param last  last day of it; null when the court's paper gives none
 */
public record GuardianRow(long person, String name, boolean court, LocalDate last) {}
