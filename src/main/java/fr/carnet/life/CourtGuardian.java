package fr.carnet.life;

import fr.carnet.sharing.preview.Difference;
import java.time.LocalDate;

/**
 * Somebody whom a court named to represent the holder.
 *
 * @param last       last day of it; null when the court's paper gives none
 * @param difference what changes by itself the day after; null without an end, and for anybody but the holder
 */
public record CourtGuardian(String name, LocalDate last, Difference difference) {}
