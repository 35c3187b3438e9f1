package fr.carnet.sharing.review;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.journal.LastAccesses;
import fr.carnet.journal.LastAccesses.LastAccess;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Mentions;
import fr.carnet.sharing.circle.Authorisations;
import fr.carnet.sharing.circle.Circle;
import fr.carnet.sharing.circle.Circles;
import fr.carnet.sharing.circle.Deciders;
import fr.carnet.sharing.circle.Length;
import fr.carnet.sharing.circle.Role;
import fr.carnet.sharing.circle.Roles;
import fr.carnet.sharing.circle.Seeing;
import fr.carnet.sharing.circle.Whom;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The holder goes through who may see, and decides about each (M10). Ending and renewing are the circle's own acts. */
@Stateless
public class YearlyReviews {

    static final String DONE =
            "insert into yearly_review (holder_id, done_at, done_by, kept, removed) values (?, ?, ?, ?, ?)";

    @Inject
    Circles circles;

    @Inject
    Authorisations authorisations;

    @Inject
    Roles roles;

    @Inject
    Deciders deciders;

    @Inject
    LastAccesses accesses;

    @Inject
    Mentions documents;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    public Review of(Viewer viewer) {
        var circle = circles.of(viewer);
        var holder = viewer.holder();
        var now = clock.instant();
        var aYearAgo = now.atZone(Time.PARIS).minusYears(1).toInstant();
        var concealed = documents.to(viewer, Locale.FRENCH).concealed();
        var rows = rows(circle, accesses.of(holder, concealed));
        return new Review(
                rows,
                (int) rows.stream().filter(row -> row.sawSince(aYearAgo)).count(),
                rows.stream().filter(row -> row.endsSoon(now)).toList(),
                sql
                        .list(
                                "select max(done_at) from yearly_review where holder_id = ?",
                                row -> row.getTimestamp(1),
                                holder)
                        .stream()
                        .filter(Objects::nonNull)
                        .map(java.sql.Timestamp::toInstant)
                        .findFirst()
                        .orElse(null),
                circle.blocked().size(),
                sql.first(
                                "select count(*) from delegation where holder_id = ? and state = 'ACTIVE' and until > ?",
                                row -> row.getInt(1),
                                holder,
                                now)
                        .orElse(0));
    }

    /** Whoever is over meanwhile is left alone. What is in neither stays as it is. @throws Refusal what the circle refuses */
    public void decide(Viewer viewer, Set<UUID> keep, Set<UUID> remove) {
        deciders.hold(viewer, Action.REVIEW_SHARING);
        if (!Collections.disjoint(keep, remove)) throw new Refusal(Reviewing.REVIEW_NUMBERS_WRONG);
        var rows = of(viewer).rows();
        var kept = rows.stream()
                .filter(row -> keep.contains(row.seeing().ref()) && row.isKeepable())
                .toList();
        var removed =
                rows.stream().filter(row -> remove.contains(row.seeing().ref())).toList();
        kept.forEach(row -> keep(viewer, row));
        removed.forEach(row -> remove(viewer, row.seeing()));
        sql.change(DONE, viewer.holder(), clock.instant(), viewer.actorId(), kept.size(), removed.size());
        journal.record(Act.decided(viewer, Action.REVIEW_SHARING, List.of()));
    }

    /** The attending physician has no end of their own: to keep them is to say so. */
    private void keep(Viewer viewer, ReviewRow row) {
        if (row.seeing().isAdministrator()) roles.renew(viewer);
        if (row.isAuthorisation()) authorisations.authorise(viewer, whom(row.seeing()), Length.YEAR, null);
    }

    private void remove(Viewer viewer, Seeing seeing) {
        if (seeing.isAttending()) roles.remove(viewer, Role.ATTENDING_PHYSICIAN);
        else if (seeing.isAdministrator()) roles.remove(viewer, Role.ADMINISTRATOR);
        else authorisations.end(viewer, seeing.ref());
    }

    private static Whom whom(Seeing seeing) {
        if (seeing.isEverybody()) return new Whom(null, seeing.number());
        return new Whom(
                seeing.number(), seeing.place() == null ? null : seeing.place().finess());
    }

    private static List<ReviewRow> rows(Circle circle, List<LastAccess> accesses) {
        var latest = BinaryOperator.maxBy(Comparator.<Instant>naturalOrder());
        var byActor = accesses.stream().collect(Collectors.toMap(LastAccess::actorId, LastAccess::at, latest));
        var byStructure = accesses.stream()
                .filter(one -> one.organization() != null)
                .collect(Collectors.toMap(LastAccess::organization, LastAccess::at, latest));
        var sorted = circle.seeing().stream()
                .map(one -> new ReviewRow(0, one, last(one, byActor, byStructure)))
                .sorted(Comparator.comparing(ReviewRow::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var numbered = new ArrayList<ReviewRow>();
        sorted.forEach(row -> numbered.add(new ReviewRow(numbered.size() + 1, row.seeing(), row.last())));
        return List.copyOf(numbered);
    }

    /** A trace names the structure in whose name somebody came, not its number. */
    private static Instant last(Seeing one, Map<String, Instant> byActor, Map<String, Instant> byStructure) {
        return one.isEverybody() ? byStructure.get(one.name()) : byActor.get("rpps:" + one.number());
    }
}
