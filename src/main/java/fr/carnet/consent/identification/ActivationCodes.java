package fr.carnet.consent.identification;

import fr.carnet.consent.Consent;
import fr.carnet.consent.PrintedCode;
import fr.carnet.consent.SixWeeks;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Codes printed in letters (R11). Sixty bits each; only their digest is kept. */
@Stateless
public class ActivationCodes {

    static final Duration LIFE = Duration.ofDays(SixWeeks.DAYS);

    private static final int SIGNS = 12;

    private static final String ISSUE =
            """
            with former as (
                update activation_code c set voided_at = ? from unnest(?) as h(id)
                where c.holder_id = h.id and c.used_at is null and c.voided_at is null
                returning c.holder_id)
            insert into activation_code (holder_id, hash, made_at, expires_at)
            select new.holder, new.hash, ?, ? from unnest(?, ?) as new(holder, hash)
            where (select count(*) from former) >= 0
            """;

    private static final String POSTED =
            """
            update activation_code set expires_at = ?
            where holder_id = any (?) and used_at is null and voided_at is null
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    /**
     * A new code for this person; the one before is void.
     *
     * @return as printed, the only time that it is known: {@code K7QF-2M4X-9TRA}
     */
    public String issue(long holder, Instant now) {
        subject.is(holder);
        return write(List.of(holder), now).get(holder);
    }

    /** The live code serves no more; the next is drawn when it leaves. */
    public void revoke(long holder, Instant now) {
        subject.is(holder);
        em.createNativeQuery(
                        "update activation_code set voided_at = ?2 where holder_id = ?1 and used_at is null and voided_at is null")
                .setParameter(1, holder)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The same for a batch of letters, in two statements whatever its size. The caller is a job: it crosses holders. */
    public Map<Long, String> issueAll(Collection<Long> holders, Instant now) {
        subject.isEverybody();
        return write(holders, now);
    }

    /** Live codes of a batch of letters last six weeks from now on: the day on which it is posted. The caller is a job. */
    public void posted(Collection<Long> holders, Instant now) {
        subject.isEverybody();
        try (var statement = em.unwrap(Connection.class).prepareStatement(POSTED)) {
            statement.setObject(1, now.plus(LIFE).atOffset(ZoneOffset.UTC));
            statement.setArray(2, statement.getConnection().createArrayOf("bigint", holders.toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("codes cannot be written", e);
        }
    }

    /** The digest of the code, when it is this person's live one. Takes as long for somebody who has none. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<Letter> find(long holder, String typed, Instant now) {
        subject.is(holder);
        List<?> rows = em.createNativeQuery(
                        """
                        select id, hash, expires_at < ?2, used_at is not null from activation_code
                        where holder_id = ?1 and voided_at is null order by id desc limit 3
                        """)
                .setParameter(1, holder)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        var digest = PrintedCode.digest(holder, typed);
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(r -> MessageDigest.isEqual((byte[]) r[1], digest))
                .map(r -> new Letter(((Number) r[0]).longValue(), digest, (boolean) r[2], (boolean) r[3]))
                .findFirst();
    }

    /** Whether it is this visit that used the code. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isOfVisit(long holder, long id, UUID visit) {
        return (boolean) em.createNativeQuery(
                        "select used_by is not distinct from cast(?3 as uuid) from activation_code where holder_id = ?1 and id = ?2")
                .setParameter(1, holder)
                .setParameter(2, id)
                .setParameter(3, visit.toString())
                .getSingleResult();
    }

    /** @param used by whichever visit */
    public record Letter(long id, byte[] hash, boolean expired, boolean used) {}

    /**
     * Uses the code for this visit; the same visit may use it again.
     *
     * @throws Refusal CODE_USED when another visit did, or when a newer letter voided it meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void use(long holder, byte[] hash, UUID visit, Instant now) {
        subject.is(holder);
        var used = em.createNativeQuery(
                        """
                        update activation_code set used_at = coalesce(used_at, ?3), used_by = cast(?4 as uuid)
                        where holder_id = ?1 and hash = ?2 and voided_at is null
                          and (used_at is null or used_by = cast(?4 as uuid))
                        """)
                .setParameter(1, holder)
                .setParameter(2, hash)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, visit.toString())
                .executeUpdate();
        if (used == 0) throw new Refusal(Consent.CODE_USED);
    }

    private Map<Long, String> write(Collection<Long> holders, Instant now) {
        var codes = new LinkedHashMap<Long, String>();
        holders.forEach(holder -> codes.put(holder, PrintedCode.random(SIGNS)));
        var hashes = codes.entrySet().stream()
                .map(code -> PrintedCode.digest(code.getKey(), code.getValue()))
                .toArray(byte[][]::new);
        try (var statement = em.unwrap(Connection.class).prepareStatement(ISSUE)) {
            var ids = statement
                    .getConnection()
                    .createArrayOf("bigint", codes.keySet().toArray());
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(2, ids);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setObject(4, now.plus(LIFE).atOffset(ZoneOffset.UTC));
            statement.setArray(5, ids);
            statement.setArray(6, statement.getConnection().createArrayOf("bytea", hashes));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("codes cannot be written", e);
        }
        return codes;
    }
}
