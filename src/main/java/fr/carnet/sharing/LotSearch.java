package fr.carnet.sharing;

import java.util.Comparator;
import java.util.function.Predicate;

/**
 * What a viewer looks for among the lots of a space; as {@link Search}.
 *
 * @param order null for the latest first
 */
public record LotSearch(
        Predicate<SeenLot> wanted, Comparator<SeenLot> order, boolean fromADate, int offset, int limit, String words) {}
