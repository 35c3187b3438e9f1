package fr.carnet.coordination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A line of a table: one week, or one region.
 *
 * @param week   null in a line about a region
 * @param region null in a line about all of them
 * @param people what is told of each measure; absent when fewer than eleven in each region
 */
public record CountRow(LocalDate week, String region, Map<Measure, Long> people) {

    /** Null when it is not told. */
    public Long of(Measure measure) {
        return people.get(measure);
    }

    /** Told numbers only: a total says nothing that its parts do not say. */
    static CountRow sum(LocalDate week, String region, Collection<PublicCounts.Count> counts) {
        var people = new EnumMap<Measure, Long>(Measure.class);
        counts.stream()
                .filter(count -> Objects.nonNull(count.people()))
                .forEach(count -> people.merge(count.measure(), count.people(), Long::sum));
        return new CountRow(week, region, people);
    }
}
