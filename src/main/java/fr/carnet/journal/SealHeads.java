package fr.carnet.journal;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signed heads that matter to people: the newest, and those by which months end. */
@ApplicationScoped
class SealHeads {

    private static final int MONTHS = 12;

    private static final String NEWEST = "select note from seal order by size desc limit 1";
    private static final String LAST_BEFORE = "select note from seal where at < ? order by at desc, size desc limit 1";

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    Optional<Head> newest() {
        return sql.first(NEWEST, row -> Head.parse(row.getString(1)));
    }

    /** Newest first: the last head of yesterday, and of each of the last twelve months. */
    List<Head> past() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var found = new ArrayList<Head>();
        for (int months = -1; months < MONTHS; months++) {
            var end = months < 0 ? today : today.withDayOfMonth(1).minusMonths(months);
            sql.first(
                            LAST_BEFORE,
                            row -> Head.parse(row.getString(1)),
                            end.atStartOfDay().atOffset(ZoneOffset.UTC))
                    .filter(head -> found.stream().noneMatch(known -> known.size() == head.size()))
                    .ifPresent(found::add);
        }
        return found;
    }
}
