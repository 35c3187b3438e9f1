package fr.carnet.reporting;

import fr.carnet.platform.Keyring;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code report}. The subject of the transaction is the holder, or everybody where it says so. */
@ApplicationScoped
class ReportRecords {

    private static final String SELECT =
            """
            select holder_id, ref, number, line, seq, reason, words, names, made_at, last_day, seen_at, answered_at,
                   outcome, answer
              from report
            """;
    private static final String INSERT =
            """
            insert into report (holder_id, ref, number, line, seq, reason, words, names, made_by, made_at, last_day,
                emergency)
            values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6, cast(?7 as bytea), ?8, ?9, ?10, ?11, ?12)
            on conflict (holder_id, line) do nothing
            """;
    private static final String SEE =
            "update report set seen_at = ?3 where holder_id = ?1 and ref = cast(?2 as uuid) and seen_at is null";
    private static final String ANSWER =
            """
            update report set answered_at = ?3, answered_by = ?4, outcome = ?5, answer = ?6
             where holder_id = ?1 and ref = cast(?2 as uuid) and answered_at is null
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Keyring keyring;

    @Inject
    InstantSource clock;

    Optional<Report> of(long holder, UUID ref) {
        return sql.first(SELECT + " where holder_id = ? and ref = ?", this::opened, holder, ref);
    }

    List<Report> ofLines(long holder, Collection<String> lines) {
        return sql.list(
                SELECT + " where holder_id = ? and line = any (string_to_array(?, ','))",
                this::opened,
                holder,
                String.join(",", lines));
    }

    /** Of everybody, without what was written: those that wait, the most urgent first. */
    List<Report> undecided() {
        return sql.list(SELECT + " where answered_at is null order by last_day, made_at limit 200", this::sealed);
    }

    /**
     * @param emergency the line is of one
     * @return false when this line was reported before
     */
    boolean insert(Report made, boolean emergency, String by) {
        return em.createNativeQuery(INSERT)
                        .setParameter(1, made.holder())
                        .setParameter(2, made.ref().toString())
                        .setParameter(3, made.number())
                        .setParameter(4, made.line())
                        .setParameter(5, made.seq())
                        .setParameter(6, made.reason().name())
                        .setParameter(7, seal(made.holder(), words(made.ref()), made.words()))
                        .setParameter(8, made.names())
                        .setParameter(9, by)
                        .setParameter(10, utc(made.madeAt()))
                        .setParameter(11, made.lastDay())
                        .setParameter(12, emergency)
                        .executeUpdate()
                == 1;
    }

    void see(Report report, Instant now) {
        update(SEE, report).setParameter(3, utc(now)).executeUpdate();
    }

    /** @return false when it was answered before */
    boolean answer(Report report, Report.Outcome outcome, String answer, String by, Instant now) {
        return update(ANSWER, report)
                        .setParameter(3, utc(now))
                        .setParameter(4, by)
                        .setParameter(5, outcome.name())
                        .setParameter(6, seal(report.holder(), answer(report.ref()), answer))
                        .executeUpdate()
                == 1;
    }

    private Query update(String statement, Report report) {
        return em.createNativeQuery(statement)
                .setParameter(1, report.holder())
                .setParameter(2, report.ref().toString());
    }

    private Report opened(ResultSet row) throws SQLException {
        var ref = row.getObject(2, UUID.class);
        return report(
                row,
                open(row.getLong(1), words(ref), row.getBytes(7)),
                open(row.getLong(1), answer(ref), row.getBytes(14)));
    }

    private Report sealed(ResultSet row) throws SQLException {
        return report(row, null, null);
    }

    private Report report(ResultSet row, String words, String answer) throws SQLException {
        var lastDay = row.getObject(10, LocalDate.class);
        var answered = instant(row.getTimestamp(12));
        return new Report(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                Report.Reason.valueOf(row.getString(6)),
                words,
                row.getBoolean(8),
                row.getTimestamp(9).toInstant(),
                lastDay,
                answered == null && ThirtyDays.over(lastDay, clock.instant()),
                instant(row.getTimestamp(11)),
                answered,
                row.getString(13) == null ? null : Report.Outcome.valueOf(row.getString(13)),
                answer);
    }

    private byte[] seal(long holder, String about, String text) {
        return text == null ? null : keyring.seal(holder, about, text.getBytes(StandardCharsets.UTF_8));
    }

    private String open(long holder, String about, byte[] sealed) {
        if (sealed == null) return null;
        try {
            return new String(keyring.open(holder, about, sealed), StandardCharsets.UTF_8);
        } catch (IllegalStateException shredded) {
            return null;
        }
    }

    private static String words(UUID ref) {
        return "report:" + ref + ":words";
    }

    private static String answer(UUID ref) {
        return "report:" + ref + ":answer";
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static java.time.OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
