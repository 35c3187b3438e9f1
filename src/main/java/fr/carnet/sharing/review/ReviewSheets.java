package fr.carnet.sharing.review;

import fr.carnet.consent.PrintedCode;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Time;
import fr.carnet.sharing.circle.Deciders;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The yearly review on one page of paper, with a code that leads the ticked boxes back. */
@Stateless
public class ReviewSheets {

    /** As many as one page holds. */
    static final int LINES = 15;

    private static final int SIGNS = 12;
    private static final int DAYS = 90;

    private static final String KEEP =
            "insert into review_sheet (holder_id, digest, lines, printed_at, until, printed_by) values (?, ?, ?::uuid[], ?, ?, ?)";

    @Inject
    YearlyReviews reviews;

    @Inject
    Deciders deciders;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /**
     * @param code told to the holder alone; the portal keeps its digest
     * @param more how many did not find room
     */
    public record ReviewSheet(String code, List<ReviewRow> rows, int more, Instant until) {}

    public ReviewSheet print(Viewer viewer) {
        var holder = deciders.hold(viewer, Action.PRINT_REVIEW);
        var all = reviews.of(viewer).rows();
        var rows = all.stream().limit(LINES).toList();
        var code = PrintedCode.random(SIGNS);
        var now = clock.instant();
        var until = now.atZone(Time.PARIS).plusDays(DAYS).toInstant();
        var refs = rows.stream().map(row -> row.seeing().ref()).toArray(UUID[]::new);
        sql.change(KEEP, holder, digest(code), refs, now, until, viewer.person());
        sql.change("insert into review_code (digest, holder_id) values (?, ?)", digest(code), holder);
        journal.record(Act.decided(viewer, Action.PRINT_REVIEW, List.of()));
        return new ReviewSheet(code, rows, all.size() - rows.size(), until);
    }

    static byte[] digest(String code) {
        return PrintedCode.digest("bilan", code);
    }
}
