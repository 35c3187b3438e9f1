package fr.carnet.notification;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which accounts may hear of an event, as whoever decides what is seen answers to a {@link Hearing}. */
@ApplicationScoped
class Audiences {

    /** Delegates whose scope reaches such events, and whoever represents the holder in law. */
    private static final String RELATIVES =
            """
            select delegate_id, false from delegation
            where holder_id = ? and state = 'ACTIVE' and until > ? and ?::text = any (scopes)
            union all
            select guardian_id, true from guardianship g where holder_id = ? and in_force(g, ?)
            """;

    private record Relative(long id, boolean guardian) {}

    /**
     * @param others besides the holder
     * @param kept   somebody who represents the holder must not hear of it: nothing may leave the space then, since the
     *     holder's address may be theirs (R29)
     */
    record Audience(List<Long> others, boolean kept) {}

    static final Audience WHOEVER_REPRESENTS = new Audience(List.of(), false);

    @Inject
    Sql sql;

    @Inject
    jakarta.enterprise.event.Event<Hearing> hearings;

    @Inject
    InstantSource clock;

    /** Of what is about a document. */
    Audience of(long holder, Event event, UUID document) {
        var relatives = relatives(holder, Family.of(event));
        var hearing = relatives.stream()
                .filter(one -> hears(holder, one.id, event, document))
                .toList();
        var kept = relatives.stream().anyMatch(one -> one.guardian && !hearing.contains(one));
        return new Audience(hearing.stream().map(Relative::id).distinct().toList(), kept);
    }

    /** What to tell an event as being about, of several: one that nobody is kept from, if there is one. */
    UUID mostHeard(long holder, Event event, Collection<UUID> documents) {
        return documents.stream()
                .filter(one -> !of(holder, event, one).kept())
                .findFirst()
                .or(() -> documents.stream().findFirst())
                .orElse(null);
    }

    /** At this moment. */
    boolean hears(long holder, long account, Event event, UUID document) {
        var hearing = new Hearing(holder, account, document);
        hearings.fire(hearing);
        return hearing.allows(Family.of(event));
    }

    private List<Relative> relatives(long holder, Family family) {
        var now = clock.instant();
        return sql.list(
                RELATIVES,
                row -> new Relative(row.getLong(1), row.getBoolean(2)),
                holder,
                now,
                family.scope(),
                holder,
                now);
    }
}
