package fr.carnet.campaign.line;

import fr.carnet.campaign.Campaign;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the telephony says of each day, and what the weeks make of it. */
@Stateless
public class LineDays {

    private static final String WRITE =
            """
            insert into line_day (day, calls, minutes, written_by, written_at) values (?, ?, ?, ?, ?)
            on conflict (day) do update set calls = excluded.calls, minutes = excluded.minutes,
                written_by = excluded.written_by, written_at = excluded.written_at
            """;
    private static final String LATEST =
            "select day, calls, minutes, written_at from line_day order by day desc limit 14";
    private static final String WEEKS =
            """
            select date_trunc('week', day)::date as week, count(*), sum(calls), max(minutes)
              from line_day group by 1 order by 1 desc
            """;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /** Writes a day, or corrects it. A year typed wrong would stay in public: only the last twelve months are taken. */
    public void write(Viewer viewer, LocalDate day, int calls, int minutes) {
        if (day.isAfter(today()) || day.isBefore(today().minusYears(1))) throw new Refusal(Campaign.LINE_DAY_TOO_FAR);
        sql.change(WRITE, day, calls, minutes, viewer.actorId(), clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.PARIS);
    }

    /** The last fourteen written, newest first. */
    public List<LineDay> latest() {
        return sql.list(
                LATEST,
                row -> new LineDay(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getInt(3),
                        row.getTimestamp(4).toInstant()));
    }

    /** The last day written, when its callers waited too long. */
    public Optional<LineDay> tooLong() {
        return latest().stream().findFirst().filter(LineDay::tooLong);
    }

    /** All weeks with a day written, newest first. */
    public List<LineWeek> weeks() {
        return sql.list(
                WEEKS,
                row -> new LineWeek(row.getObject(1, LocalDate.class), row.getInt(2), row.getLong(3), row.getLong(4)));
    }
}
