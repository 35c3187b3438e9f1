package fr.carnet.coordination;

import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the weeks of the campaign that are over, once each, oldest first: Monday to Sunday in Paris. */
@Stateless
public class WeeklyCounts {

    /** What happened on Sunday night is written by then, and the nightly openings are over. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(3);

    private static final String MEASURES =
            Stream.of(Measure.values()).map(Measure::name).collect(Collectors.joining(",", "{", "}"));

    /** One look at people for each measure, in one statement; the parameters: first instant of the week, of the next. */
    private static final String COUNT =
            """
            with week as (select ?::timestamptz as start, ?::timestamptz as next),
            event as (
                select 'NOTICES' as measure, holder_id from notice, week where sent_at >= start and sent_at < next
                union
                select 'OPENINGS', holder_id from space, week where opened_at >= start and opened_at < next
                union
                select 'OPT_OUTS', holder_id from choice, week
                 where kind = 'OPT_OUT' and made_at >= start and made_at < next
                union
                select 'RETURNS', c.holder_id from choice c, week
                 where kind = 'OPT_IN' and made_at >= start and made_at < next
                   and exists (select from choice no where no.holder_id = c.holder_id
                                and no.kind = 'OPT_OUT' and no.made_at < c.made_at)
                union
                select 'NOT_REACHED', holder_id from notice, week
                 where state = 'NOT_REACHED' and changed_at >= start and changed_at < next
                union
                select 'NOT_REACHED', holder_id from notice_past, week
                 where state = 'NOT_REACHED' and changed_at >= start and changed_at < next
                union
                select 'EMERGENCIES', holder_id from permission, week
                 where ground in ('EMERGENCY', 'DISPATCH') and since >= start and since < next
                union
                select 'CONTESTED', holder_id from report, week where emergency and made_at >= start and made_at < next
                union
                select outcome, holder_id from report, week
                 where emergency and answered_at >= start and answered_at < next),
            found as (
                select coalesce(d.region, '00') as region, measure, count(*) as people
                  from event left join address a using (holder_id) left join department d on d.code = a.department
                 group by 1, 2)
            select r.code, m.measure, coalesce(f.people, 0), coalesce(w.people, 0), w.since
              from region r
              cross join unnest(?::text[]) m (measure)
              left join found f on f.region = r.code and f.measure = m.measure
              left join waiting_count w on w.region = r.code and w.measure = m.measure
            """;
    /** After the last one counted; else the week of the first wave. */
    private static final String NEXT =
            """
            select coalesce((select max(week) + 7 from counted_week),
                            (select date_trunc('week', min(launched_at at time zone 'Europe/Paris'))::date from wave))
            """;

    private static final String CLAIM =
            "insert into counted_week (week, counted_at) values (?1, ?2) on conflict do nothing";
    private static final String TELL =
            "insert into told_count (week, region, measure, since, people) values (?1, ?2, ?3, ?4, cast(?5 as bigint))";
    private static final String WAIT =
            """
            insert into waiting_count (region, measure, since, people) values (?1, ?2, ?3, ?4)
            on conflict (region, measure) do update set since = excluded.since, people = excluded.people
            """;

    private record Cell(String region, String measure, long counted, int waited, LocalDate since) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Whether a week was counted; false when there is none to count, or another node counts it. */
    public boolean countNext() {
        subject.isEverybody();
        return next().filter(this::claim).map(this::count).isPresent();
    }

    /** Empty before the first notice, and while the next week is not over. */
    private Optional<LocalDate> next() {
        var running = mondayOf(clock.instant().minus(AFTER_MIDNIGHT));
        return sql.list(NEXT, row -> row.getObject(1, LocalDate.class)).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .filter(week -> week.isBefore(running));
    }

    private boolean claim(LocalDate week) {
        return em.createNativeQuery(CLAIM)
                        .setParameter(1, week)
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private LocalDate count(LocalDate week) {
        var cells = sql.list(
                COUNT,
                row -> new Cell(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getObject(5, LocalDate.class)),
                start(week),
                start(week.plusWeeks(1)),
                MEASURES);
        cells.forEach(cell -> tell(week, cell));
        return week;
    }

    private void tell(LocalDate week, Cell cell) {
        var told = Told.of(cell.waited, cell.counted);
        var since = cell.since == null ? week : cell.since;
        em.createNativeQuery(TELL)
                .setParameter(1, week)
                .setParameter(2, cell.region)
                .setParameter(3, cell.measure)
                .setParameter(4, since)
                .setParameter(5, told.people() == null ? null : told.people().toString())
                .executeUpdate();
        em.createNativeQuery(WAIT)
                .setParameter(1, cell.region)
                .setParameter(2, cell.measure)
                .setParameter(3, told.people() == null ? since : week.plusWeeks(1))
                .setParameter(4, told.waiting())
                .executeUpdate();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Time.PARIS).toOffsetDateTime();
    }

    private static LocalDate mondayOf(Instant instant) {
        return instant.atZone(Time.PARIS).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
