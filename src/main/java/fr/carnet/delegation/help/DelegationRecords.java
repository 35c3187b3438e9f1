package fr.carnet.delegation.help;

import fr.carnet.delegation.Scope;
import fr.carnet.delegation.invitation.InvitationCodes;
import fr.carnet.delegation.invitation.Invitations;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of {@code delegation} and {@code helping}, in the caller's transaction. */
@ApplicationScoped
public class DelegationRecords {

    private static final String SELECT =
            """
            select d.holder_id, d.id, d.ref, d.delegate_id, d.scopes, d.state, d.invited_at, d.answered_at, d.until,
                   d.ended_at, d.ended_by from delegation d where d.holder_id = ?
            """;
    private static final String INSERT =
            """
            insert into delegation (holder_id, ref, place, scopes, state, invited_at, until)
            values (?, ?, ?, ?::text[], 'INVITED', ?, ?) returning id
            """;

    /** What nobody ended, and its date did; and invitations to which nobody answered: their places are free. */
    private static final String CLOSE_OLD =
            """
            update delegation d set state = 'ENDED', ended_by = 'date', ended_at = case d.state when 'ACTIVE' then d.until
                else (select max(i.expires_at) from invitation i where i.holder_id = d.holder_id and i.delegation_id = d.id) end
             where d.holder_id = ?1 and (d.state = 'ACTIVE' and d.until <= ?2 or d.state = 'INVITED' and not exists (
                select from invitation i where i.holder_id = d.holder_id and i.delegation_id = d.id and i.state = 'WAITING'
                   and i.expires_at > ?2))
            """;

    private static final String WITHDRAW_OLD =
            """
            update invitation i set state = 'WITHDRAWN', answered_at = ?2
             where i.holder_id = ?1 and i.state = 'WAITING' and exists (select from delegation d
                where d.holder_id = i.holder_id and d.id = i.delegation_id and d.state = 'ENDED')
            """;
    private static final String FREE_PLACE =
            """
            select n from generate_series(1, 3) n where n not in (
                select place from delegation where holder_id = ? and state in ('INVITED', 'ACTIVE') and place is not null)
             order by n limit 1
            """;
    private static final String BEGIN =
            """
            update delegation set state = 'ACTIVE', delegate_id = ?3, answered_at = ?4 where holder_id = ?1 and id = ?2
            """;
    private static final String REFUSE =
            "update delegation set state = 'REFUSED', answered_at = ?3 where holder_id = ?1 and id = ?2";
    private static final String END =
            """
            update delegation set state = 'ENDED', ended_at = ?3, ended_by = ?4 where holder_id = ?1 and id = ?2
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    @Inject
    Invitations invitations;

    @Inject
    InvitationCodes codes;

    List<Delegation> all(long holder, Instant now) {
        return sql.list(SELECT + " order by d.id desc", row -> read(row, now), holder);
    }

    Optional<Delegation> find(long holder, UUID ref, Instant now) {
        return sql.first(SELECT + " and d.ref = ?", row -> read(row, now), holder, ref);
    }

    /** Until the end of the transaction: whoever ends it, begins it or acts by it stands in line. */
    Optional<Delegation> held(long holder, UUID ref, Instant now) {
        return sql.first(SELECT + " and d.ref = ? for update", row -> read(row, now), holder, ref);
    }

    /** The same, by its id. */
    public Optional<Delegation> held(long holder, long id, Instant now) {
        return sql.first(SELECT + " and d.id = ? for update", row -> read(row, now), holder, id);
    }

    /** Those whose date is past, and invitations that nobody answered, no longer take a place. */
    public void closeOld(long holder, Instant now) {
        for (var step : List.of(CLOSE_OLD, WITHDRAW_OLD)) {
            em.createNativeQuery(step)
                    .setParameter(1, holder)
                    .setParameter(2, now.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    Optional<Integer> freePlace(long holder) {
        return sql.first(FREE_PLACE, row -> (Integer) row.getObject(1), holder);
    }

    Delegation add(Person holder, int place, Collection<Scope> scopes, Instant until, Instant now) {
        var ref = Refs.next(holder.prefix());
        sql.list(
                INSERT,
                row -> row.getLong(1),
                holder.id(),
                ref,
                place,
                scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(",", "{", "}")),
                Timestamp.from(now),
                Timestamp.from(until));
        return find(holder.id(), ref, now).orElseThrow();
    }

    public void begin(Delegation delegation, long delegate, Instant now) {
        em.createNativeQuery(BEGIN)
                .setParameter(1, delegation.holder())
                .setParameter(2, delegation.id())
                .setParameter(3, delegate)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public void refuse(Delegation delegation, Instant now) {
        em.createNativeQuery(REFUSE)
                .setParameter(1, delegation.holder())
                .setParameter(2, delegation.id())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void end(Delegation delegation, String side, String actor, Instant now) {
        em.createNativeQuery(END)
                .setParameter(1, delegation.holder())
                .setParameter(2, delegation.id())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, side.toLowerCase(java.util.Locale.ROOT) + " " + actor)
                .executeUpdate();
    }

    private Delegation read(ResultSet row, Instant now) throws SQLException {
        var holder = row.getLong(1);
        var invitation = invitations.to(holder, row.getLong(2));
        var delegate = (Long) row.getObject(4);
        var until = row.getTimestamp(9).toInstant();
        var ended = instant(row, 10);
        var raw = row.getString(6);
        var state =
                switch (raw) {
                    case "INVITED" ->
                        invitation.filter(i -> i.isOpen(now)).isPresent()
                                ? Delegation.State.INVITED
                                : Delegation.State.UNANSWERED;
                    case "ACTIVE" -> now.isBefore(until) ? Delegation.State.ACTIVE : Delegation.State.ENDED;
                    case "REFUSED" -> Delegation.State.REFUSED;
                    default ->
                        delegate == null && "date".equals(row.getString(11))
                                ? Delegation.State.UNANSWERED
                                : Delegation.State.ENDED;
                };
        var isOver = state == Delegation.State.ENDED;
        return new Delegation(
                holder,
                row.getLong(2),
                row.getObject(3, UUID.class),
                persons.find(holder).orElseThrow().displayName(),
                delegate == null
                        ? invitation.map(i -> i.name()).orElse(null)
                        : persons.find(delegate).orElseThrow().displayName(),
                delegate,
                scopes(row),
                state,
                instant(row, 7),
                invitation.map(i -> i.expiresAt()).orElse(null),
                delegate == null ? null : instant(row, 8),
                until,
                ended != null ? ended : isOver ? until : null,
                !isOver ? null : side(row.getString(11)),
                invitation.map(i -> i.email()).orElse(null),
                invitation
                        .filter(i -> i.isOpen(now) && i.drawn() > 0)
                        .map(codes::of)
                        .orElse(null));
    }

    /** As stored, the side is the first word; the second one is who it was. */
    private static String side(String endedBy) {
        return endedBy == null ? "DATE" : endedBy.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
    }

    private static List<Scope> scopes(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray(5).getArray())
                .map(Scope::valueOf)
                .sorted()
                .toList();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
