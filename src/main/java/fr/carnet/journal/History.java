package fr.carnet.journal;

import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The history of a space, for its holder and whoever represents them, and for nobody else (R61). */
@Stateless
public class History {

    private static final int MOST = 10_000;
    private static final OffsetDateTime EVER = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final OffsetDateTime FOR_EVER = OffsetDateTime.parse("3000-01-01T00:00:00Z");

    /** How many items were kept from somebody would tell a guardian of those that a minor keeps (R29). */
    private static final String PAGE =
            """
            select encode(substring(t.words_digest for 6), 'hex'), t.at, t.actor_kind, t.actor_name, t.actor_id = ?2,
                t.profession, t.organization, t.on_behalf, t.action,
                array_to_string(array(select d from unnest(t.documents) d where d <> all (cast(?5 as uuid[]))), ' '),
                t.outcome = 'ALLOWED', t.rule,
                case when t.actor_kind in ('PATIENT', 'DELEGATE') or %2$s then 0 else t.withheld end, t.channel, t.detail,
                (select count(*) from trace t where %1$s)
            from trace t where %1$s
            order by t.seq desc limit ?6 offset ?7
            """;

    private static final String OF_PERIOD = "t.holder_id = ?1 and t.at >= ?3 and t.at < ?4";

    /** A line that is only about concealed documents is absent; of another one, they are not named. */
    private static final String NOT_CONCEALED = " and (t.documents = '{}' or not t.documents <@ cast(?5 as uuid[]))";

    /** What a minor keeps from guardians, and shows again, is theirs alone to know (R29); so is where it is safe to tell them (M9). */
    private static final String FOR_GUARDIAN =
            " and t.action not in ('HIDE_FROM_GUARDIANS', 'SHOW_TO_GUARDIANS', 'FORGET_DEVICE', 'CHANGE_DISCREET_MODE')";

    private static final String OF_DOCUMENT =
            " and cast(?8 as uuid) = any (t.documents) and cast(?8 as uuid) <> all (cast(?5 as uuid[]))";

    private static final String LAST_READ =
            """
            select cast(t.documents[1] as text) from trace t
            where t.holder_id = ?1 and t.actor_id = ?2 and t.action = 'READ' and t.outcome = 'ALLOWED'
            order by t.seq desc limit 1
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    /**
     * One page, latest first; after the last one, an empty page. Reading it is a line of it (R63).
     *
     * @param concealed documents that are hidden from this very reader, as {@code sharing} says
     */
    public HistoryExtract page(Viewer viewer, HistoryFilter filter, Collection<UUID> concealed) {
        enter(viewer);
        var rows = rows(viewer, filter, concealed, HistoryExtract.SIZE);
        journal.record(Act.allowed(viewer, viewer.holder(), Action.READ_HISTORY, rule(viewer), List.of()));
        var total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[15]).longValue();
        return new HistoryExtract(rows.stream().map(row -> row((Object[]) row)).toList(), total);
    }

    /** All that {@link #page} shows, latest first and {@link #MOST} lines at most, to take away. */
    public List<HistoryRow> whole(Viewer viewer, Collection<UUID> concealed) {
        enter(viewer);
        var rows = rows(viewer, new HistoryFilter(null, null, HistoryFilter.Kind.ALL, 1), concealed, MOST);
        journal.record(Act.allowed(viewer, viewer.holder(), Action.DOWNLOAD_HISTORY, rule(viewer), List.of()));
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private List<?> rows(Viewer viewer, HistoryFilter filter, Collection<UUID> concealed, int size) {
        var which = OF_PERIOD + " and " + filter.kind().condition(viewer.isHolder());
        if (!concealed.isEmpty()) which += NOT_CONCEALED;
        if (!viewer.isHolder()) which += FOR_GUARDIAN;
        if (filter.document() != null) which += OF_DOCUMENT;
        var query = em.createNativeQuery(PAGE.formatted(which, !viewer.isHolder()))
                .setParameter(1, viewer.holder())
                .setParameter(2, viewer.actorId())
                .setParameter(3, filter.from() == null ? EVER : start(filter.from()))
                .setParameter(
                        4, filter.to() == null ? FOR_EVER : start(filter.to().plusDays(1)))
                .setParameter(5, concealed.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(6, size)
                .setParameter(7, (filter.page() - 1L) * size);
        if (filter.document() != null) {
            query.setParameter(8, filter.document().toString());
        }
        return query.getResultList();
    }

    private static String rule(Viewer viewer) {
        return viewer.isHolder() ? "OWN_SPACE" : "GUARDIAN";
    }

    /** The document that the viewer last read in this space, so that they find it again. */
    public Optional<UUID> lastRead(Viewer viewer) {
        enter(viewer);
        List<?> refs = em.createNativeQuery(LAST_READ)
                .setParameter(1, viewer.holder())
                .setParameter(2, viewer.actorId())
                .getResultList();
        return refs.stream().map(ref -> UUID.fromString((String) ref)).findFirst();
    }

    private void enter(Viewer viewer) {
        if (!persons.mayOpenSpaceOf(viewer)) {
            if (viewer.isForAnother()) {
                journal.recordApart(
                        Act.refused(viewer, viewer.holder(), Action.READ_HISTORY, "NOT_AUTHORISED", List.of()));
            }
            throw new Refusal(Reading.NOT_HOLDER);
        }
        subject.is(viewer.holder());
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Time.PARIS).toOffsetDateTime();
    }

    private static HistoryRow row(Object[] r) {
        var documents = (String) r[9];
        return new HistoryRow(
                (String) r[0],
                ((Timestamp) r[1]).toInstant(),
                ActorKind.valueOf((String) r[2]),
                (String) r[3],
                (boolean) r[4],
                (String) r[5],
                (String) r[6],
                (String) r[7],
                Action.valueOf((String) r[8]),
                documents.isEmpty()
                        ? List.of()
                        : Arrays.stream(documents.split(" "))
                                .map(UUID::fromString)
                                .toList(),
                (boolean) r[10],
                (String) r[11],
                ((Number) r[12]).intValue(),
                Channel.valueOf((String) r[13]),
                (String) r[14]);
    }
}
