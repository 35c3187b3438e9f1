package fr.carnet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * Neutral mails to professionals, at the address that the directory knows: something waits for them where they sign in.
 * One that fails becomes no letter, and is nothing of the holder's.
 */
@ApplicationScoped
public class ProfessionalMails {

    static final String TEMPLATE = "PROFESSIONAL_NEWS";

    private static final String WRITE =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
            select ?1, 'EMAIL', email, '%s', 'fr', ?3, ?3, 'THIRD_PARTY' from professional where rpps = ?2 and email is not null
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """
                    .formatted(TEMPLATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    /** In the caller's transaction, whose subject is the holder. Nothing happens when no address is known. */
    public void write(long holder, String rpps) {
        em.createNativeQuery(WRITE)
                .setParameter(1, holder)
                .setParameter(2, rpps)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
