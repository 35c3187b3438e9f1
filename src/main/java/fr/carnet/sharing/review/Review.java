package fr.carnet.sharing.review;

import java.time.Instant;
import java.util.List;

/**
 * All that a holder goes through once a year.
 *
 * @param rows   never used first, then the longest unused
 * @param used   how many of them saw something within a year
 * @param soon   those whose authorisation ends within two months
 * @param last   when the last review was done; null when none was
 * @param blocked how many are shut out
 * @param delegates how many help the holder now
 */
public record Review(List<ReviewRow> rows, int used, List<ReviewRow> soon, Instant last, int blocked, int delegates) {}
