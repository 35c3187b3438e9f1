package fr.carnet.sharing.masking;

import fr.carnet.consent.Spaces;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.preview.WhoSees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The holder hides many documents in one act, and shows them again in one (R23). One statement, however many. */
@Stateless
public class BulkMaskings {

    private static final int TITLES = 20;
    private static final int LOTS = 5;

    private static final String MASK =
            """
            insert into masking (holder_id, document_id, masked_at, masked_by)
            select ?, d, ?, ? from unnest(?::bigint[]) d on conflict (holder_id, document_id) where ended_at is null do nothing
            """;

    private static final String SHOW =
            "update masking set ended_at = ?, ended_by = ? where holder_id = ? and masked_at = ? and masked_by = ? and ended_at is null and document_id = any (?)";

    private static final String IN_LOT =
            "select document_id from masking where holder_id = ? and masked_at = ? and masked_by = ? and ended_at is null";

    private static final String IN_LOTS =
            """
            select masked_at, count(*) from masking where holder_id = ? and masked_by = ? and ended_at is null and document_id = any (?)
             group by masked_at having count(*) > 1 order by masked_at desc limit ?
            """;

    @Inject
    WhoSees whoSees;

    @Inject
    MaskingsInForce maskings;

    @Inject
    DocumentTypes types;

    @Inject
    Persons persons;

    @Inject
    Spaces spaces;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /** All documents that may be chosen from. */
    public List<DocumentEntry> documents(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        subject.is(viewer.holder());
        return whoSees.seenBy(viewer, clock.instant());
    }

    /** What masking these would do, and to whom: the same policy answers as will decide. */
    public Bulk preview(Viewer viewer, Selection selection) {
        var all = documents(viewer);
        var masked = maskings.of(viewer.holder());
        var chosen = all.stream().filter(d -> selection.wants(d, types)).toList();
        var fresh = chosen.stream().filter(d -> !masked.contains(d.id())).toList();
        var after = new HashSet<>(masked);
        fresh.forEach(d -> after.add(d.id()));
        var now = clock.instant();
        return new Bulk(
                fresh.size(),
                chosen.size() - fresh.size(),
                fresh.stream().limit(TITLES).map(DocumentEntry::title).toList(),
                Audience.between(
                        whoSees.among(viewer, fresh, masked, now),
                        whoSees.among(viewer, fresh, after, now),
                        !fresh.stream().allMatch(DocumentEntry::isOwn)),
                all.stream().mapToLong(DocumentEntry::id).max().orElse(0));
    }

    /**
     * Masks those of the selection that are not masked yet.
     *
     * @param upTo {@link Bulk#upTo()} of what the holder looked at
     * @throws Refusal ALREADY_MASKED when there is none: another tab did it, say
     */
    public MaskedLot mask(Viewer viewer, Selection selection, long upTo) {
        hold(viewer);
        var masked = maskings.of(viewer.holder());
        var fresh = documents(viewer).stream()
                .filter(d -> d.id() <= upTo && !masked.contains(d.id()) && selection.wants(d, types))
                .toList();
        if (fresh.isEmpty()) throw new Refusal(Sharing.ALREADY_MASKED);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sql.change(MASK, viewer.holder(), now, viewer.actorId(), numbers(fresh));
        trace(viewer, Action.MASK, fresh);
        return new MaskedLot(now, fresh.size());
    }

    /** What the viewer masked in one act and is masked still, latest first; of what they see now. */
    public List<MaskedLot> lots(Viewer viewer) {
        var seen = numbers(documents(viewer));
        return sql.list(
                IN_LOTS,
                row -> new MaskedLot(row.getTimestamp(1).toInstant(), row.getInt(2)),
                viewer.holder(),
                viewer.actorId(),
                seen,
                LOTS);
    }

    /** Shows again all that the viewer masked in one act. @throws Refusal NOT_MASKED when nothing of it is masked any more */
    public void show(Viewer viewer, long lot) {
        hold(viewer);
        var at = MaskedLot.at(lot);
        var hidden = ids(viewer, at);
        var shown =
                documents(viewer).stream().filter(d -> hidden.contains(d.id())).toList();
        if (shown.isEmpty()) throw new Refusal(Sharing.NOT_MASKED);
        sql.change(SHOW, clock.instant(), viewer.actorId(), viewer.holder(), at, viewer.actorId(), numbers(shown));
        trace(viewer, Action.UNMASK, shown);
    }

    private static Long[] numbers(List<DocumentEntry> some) {
        return some.stream().map(DocumentEntry::id).toArray(Long[]::new);
    }

    private Set<Long> ids(Viewer viewer, Instant at) {
        return sql.list(IN_LOT, row -> row.getLong(1), viewer.holder(), at, viewer.actorId()).stream()
                .collect(Collectors.toSet());
    }

    /** Acts on one space stand in line: of two at once, the second finds nothing left to do. */
    private void hold(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        spaces.hold(viewer.holder()).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    private void trace(Viewer viewer, Action action, List<DocumentEntry> entries) {
        notifications.tellOfOthers(viewer, Event.SHARING_CHANGED);
        journal.record(Act.decided(
                viewer, action, entries.stream().map(DocumentEntry::ref).toList()));
    }
}
