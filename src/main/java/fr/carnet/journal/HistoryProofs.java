package fr.carnet.journal;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The holder's own history with the proofs that it is the one that was sealed (M6), for the holder alone: its numbers have
 * no gap, so they would tell anybody else how many lines are hidden from them. For the same reason it ends where a document
 * may still wait to be announced to the holder (ADR 13).
 */
@Stateless
public class HistoryProofs {

    static final int PER_PART = 500;

    /** Longer than any announcement takes (R28): what is older is known to the holder. */
    private static final int DAYS = 32;

    /** Fields of a line and its leaf; a path has as many hashes as the tree has levels. */
    private static final int LINE = 700;

    private static final int HASH = 45;

    private static final String PROVABLE =
            """
            select least(
                (select coalesce(min(seq), 9223372036854775807) from trace where holder_id = ? and at >= ?),
                (select coalesce(min(seq), 9223372036854775807) from trace t where holder_id = ? and not exists (
                    select from seal_leaf l where l.holder_id = t.holder_id and l.seq = t.seq)),
                (select coalesce(max(last), 0) + 1 from trace_counter where holder_id = ?)) - 1
            """;
    private static final String LINES =
            """
            select l.position, %s from trace t join seal_leaf l using (holder_id, seq)
            where t.holder_id = ? and t.seq > ? and t.seq <= ? order by t.seq
            """
                    .formatted(StoredTrace.COLUMNS);

    private record Line(StoredTrace stored, long position) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Journal journal;

    @Inject
    SealHeads heads;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    public SealedExtent extent(Viewer viewer) {
        enter(viewer);
        var newest = heads.newest();
        var levels =
                newest.map(head -> 64 - Long.numberOfLeadingZeros(head.size())).orElse(0);
        var lines = newest.isEmpty() ? 0 : provable(viewer.holder());
        var largest = Math.min(lines, PER_PART) * (LINE + (long) levels * HASH);
        return new SealedExtent(lines, before(), largest, newest.map(Head::at).orElse(null));
    }

    /**
     * One part, as text for {@code CheckHistory}; empty when there is none of this number. Taking it is a line.
     *
     * @param number from 1
     */
    public Optional<String> part(Viewer viewer, int number) {
        enter(viewer);
        var holder = viewer.holder();
        var newest = heads.newest();
        var lines = newest.isEmpty() ? 0 : provable(holder);
        var first = (number - 1L) * PER_PART;
        if (number < 1 || first >= lines) return Optional.empty();
        var head = newest.get();
        var key = new SealDirectory(settings.sealDir())
                .keys().stream().filter(one -> one.signed(head)).findFirst().orElseThrow();
        var tree = new ProofTree(new SealNodes(em.unwrap(Connection.class))::at, head.size());
        var part = new ProofPart(tree, key, lines);
        heads.past().stream()
                .filter(former -> former.size() < head.size() && key.signed(former))
                .forEach(part::former);
        part.head(head);
        var rows = sql.list(
                LINES,
                row -> new Line(StoredTrace.of(row), row.getLong("position")),
                holder,
                first,
                Math.min(first + PER_PART, lines));
        rows.forEach(line -> part.line(line.stored(), line.position()));
        journal.record(Act.allowed(viewer, holder, Action.DOWNLOAD_HISTORY, "OWN_SPACE", List.of()));
        return Optional.of(part.toString());
    }

    private void enter(Viewer viewer) {
        if (!viewer.isHolder()) throw new Refusal(Reading.HOLDER_ONLY);
        subject.is(viewer.holder());
    }

    private LocalDate before() {
        return LocalDate.ofInstant(clock.instant(), Time.PARIS).minusDays(DAYS);
    }

    private long provable(long holder) {
        var limit = before().atStartOfDay(Time.PARIS).toInstant().atOffset(ZoneOffset.UTC);
        return sql.first(PROVABLE, row -> row.getLong(1), holder, limit, holder, holder)
                .orElseThrow();
    }
}
