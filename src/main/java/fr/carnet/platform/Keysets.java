package fr.carnet.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Wrapped keysets in the database. */
@Stateless
public class Keysets {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<byte[]> of(long holder) {
        List<?> rows = em.createNativeQuery("select wrapped from keyset where holder_id = ?1")
                .setParameter(1, holder)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    /**
     * Keeps this keyset unless the holder has one by now, and gives the one that is kept. Committed whatever becomes
     * of the caller's transaction: nothing may be sealed with a keyset that a roll-back takes away.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public byte[] keepFirst(long holder, byte[] wrapped) {
        subject.is(holder);
        em.createNativeQuery(
                        "insert into keyset (holder_id, wrapped, made_at) values (?1, ?2, ?3) on conflict (holder_id) do nothing")
                .setParameter(1, holder)
                .setParameter(2, wrapped)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return of(holder).orElseThrow();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void shred(long holder) {
        subject.isEverybody();
        em.createNativeQuery("delete from keyset where holder_id = ?1")
                .setParameter(1, holder)
                .executeUpdate();
    }
}
