package fr.carnet.delegation.invitation;

import fr.carnet.delegation.Helping;
import fr.carnet.identity.Person;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The rows of invitations, in the caller's transaction. */
@ApplicationScoped
public class Invitations {

    private static final String SELECT =
            """
            select holder_id, id, ref, delegation_id, given_name, family_name, email, drawn, invited_by, expires_at, state
              from invitation where holder_id = ? and
            """;
    private static final String REPRESENTED =
            "select 1 from guardianship g where g.holder_id = ? and g.guardian_id = ? and in_force(g, ?)";

    private static final String INSERT =
            """
            insert into invitation (holder_id, ref, delegation_id, given_name, family_name, email, drawn, invited_by,
                invited_at, expires_at)
            values (?1, cast(?2 as uuid), cast(?3 as bigint), ?4, ?5, cast(?6 as text), ?7, ?8, ?9, ?10)
            """;
    private static final String REFER =
            "insert into invitation_reference (digest, holder_id, ref) values (?1, ?2, cast(?3 as uuid)) on conflict do nothing";
    private static final String DRAW =
            "update invitation set drawn = drawn + 1, expires_at = ?3 where holder_id = ?1 and id = ?2";
    private static final String ANSWER =
            """
            update invitation set state = ?3, answered_by = cast(?4 as bigint), answered_at = ?5
             where holder_id = ?1 and id = ?2 and state = 'WAITING'
            """;
    /** One mail of a kind waits at a time for a holder. */
    private static final String MAIL =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
            values (?1, 'EMAIL', ?2, '%s', ?3, ?4, ?4, 'THIRD_PARTY')
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """
                    .formatted(UndeliveredInvitations.TEMPLATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    InvitationCodes codes;

    /**
     * The subject is the holder.
     *
     * @param email null for a code on paper
     */
    public Invitation add(
            Person holder, Long delegation, String given, String family, String email, long by, Instant now) {
        var ref = Refs.next(holder.prefix());
        em.createNativeQuery(INSERT)
                .setParameter(1, holder.id())
                .setParameter(2, ref.toString())
                .setParameter(3, delegation)
                .setParameter(4, given)
                .setParameter(5, family)
                .setParameter(6, email)
                .setParameter(7, email == null ? 1 : 0)
                .setParameter(8, by)
                .setParameter(9, now.atOffset(ZoneOffset.UTC))
                .setParameter(10, now.plus(Invitation.LIFE).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        var added = find(holder.id(), ref).orElseThrow();
        refer(added, email == null ? codes.digestOfCode(codes.of(added)) : codes.digestOfEmail(email));
        if (email != null) mail(holder, email, now);
        return added;
    }

    /** A new code on paper, which voids the one before and is good for fourteen days. */
    public Invitation draw(Invitation invitation, Instant now) {
        em.createNativeQuery(DRAW)
                .setParameter(1, invitation.holder())
                .setParameter(2, invitation.id())
                .setParameter(3, now.plus(Invitation.LIFE).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        var drawn = find(invitation.holder(), invitation.ref()).orElseThrow();
        refer(drawn, codes.digestOfCode(codes.of(drawn)));
        return drawn;
    }

    /** @param by who answered; null when it was withdrawn */
    public void close(Invitation invitation, Invitation.State state, Long by, Instant now) {
        em.createNativeQuery(ANSWER)
                .setParameter(1, invitation.holder())
                .setParameter(2, invitation.id())
                .setParameter(3, state.name())
                .setParameter(4, by)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The subject is the holder. */
    public Optional<Invitation> find(long holder, UUID ref) {
        return sql.first(SELECT + " ref = ?", Invitations::read, holder, ref);
    }

    /** The one that leads to this delegation. */
    public Optional<Invitation> to(long holder, long delegation) {
        return sql.first(SELECT + " delegation_id = ? order by id desc limit 1", Invitations::read, holder, delegation);
    }

    /** Of a second guardian, latest first. */
    public List<Invitation> ofGuardians(long holder) {
        return sql.list(SELECT + " delegation_id is null order by id desc", Invitations::read, holder);
    }

    /** Those that this person may answer: invited by name, and by this code or at their own address, by whoever still may. */
    public List<Invitation> answerable(Person person, String code, Instant now) {
        var digest = code != null
                ? codes.digestOfCode(code)
                : person.email() == null ? null : codes.digestOfEmail(person.email());
        if (digest == null) return List.of();
        return sql
                .list(
                        "select holder_id, ref from invited(?)",
                        row -> new Object[] {row.getLong(1), row.getObject(2)},
                        digest)
                .stream()
                .flatMap(lead -> lead((long) lead[0], (UUID) lead[1]).stream())
                .filter(found -> found.isOpen(now) && found.names(person) && stands(found, now))
                .filter(found -> code == null ? isAt(found, person.email()) : codes.opens(found, code))
                .toList();
    }

    /** Whoever invited decides about the space still. */
    private boolean stands(Invitation found, Instant now) {
        return found.invitedBy() == found.holder()
                || sql.first(REPRESENTED, row -> true, found.holder(), found.invitedBy(), now)
                        .isPresent();
    }

    private Optional<Invitation> lead(long holder, UUID ref) {
        subject.is(holder);
        return find(holder, ref);
    }

    private void refer(Invitation invitation, byte[] digest) {
        em.createNativeQuery(REFER)
                .setParameter(1, digest)
                .setParameter(2, invitation.holder())
                .setParameter(3, invitation.ref().toString())
                .executeUpdate();
    }

    private void mail(Person holder, String email, Instant now) {
        var waits = em.createNativeQuery(MAIL)
                .setParameter(1, holder.id())
                .setParameter(2, email)
                .setParameter(3, holder.language())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (waits == 0) throw new Refusal(Helping.MAIL_WAITS);
    }

    private static boolean isAt(Invitation invitation, String email) {
        return invitation.email() != null
                && invitation
                        .email()
                        .toLowerCase(Locale.ROOT)
                        .equals(email.strip().toLowerCase(Locale.ROOT));
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, UUID.class),
                (Long) row.getObject(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getLong(9),
                row.getTimestamp(10).toInstant(),
                Invitation.State.valueOf(row.getString(11)));
    }
}
