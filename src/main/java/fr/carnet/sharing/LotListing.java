package fr.carnet.sharing;

import java.util.List;

/** One page of lots; {@code total} and {@code twoYears} as in {@link Listing}. */
public record LotListing(List<SeenLot> lots, int total, boolean twoYears) {}
