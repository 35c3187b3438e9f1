package fr.carnet.journal;

import fr.carnet.platform.Settings;
import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signed heads for everybody: whoever keeps one can tell later that nothing before it was changed. */
@Stateless
public class PublishedHeads {

    private static final int MONTHS = 12;

    private static final String NEWEST = "select note from seal order by size desc limit 1";
    private static final String LAST_BEFORE = "select note from seal where at < ? order by at desc, size desc limit 1";

    @Inject
    Sql sql;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    /** As texts: the newest, then that of last night, and the last one of each month of a year; each once. */
    public List<String> notes() {
        var all = new ArrayList<String>();
        newest().map(Head::note).ifPresent(all::add);
        monthly().stream().map(Head::note).filter(note -> !all.contains(note)).forEach(all::add);
        return all;
    }

    /** The keys that signed them, a line each. */
    public List<String> keys() {
        return new SealDirectory(settings.sealDir())
                .keys().stream().map(SealKey::toString).toList();
    }

    Optional<Head> newest() {
        return sql.first(NEWEST, row -> Head.parse(row.getString(1)));
    }

    /** Newest first: the last head of yesterday, and of each of the last twelve months. */
    List<Head> monthly() {
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
