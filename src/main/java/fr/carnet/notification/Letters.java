package fr.carnet.notification;

import fr.carnet.identity.Person;
import fr.carnet.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Neutral letters that wait to be printed, for whoever has no e-mail address (R52, R69). */
@ApplicationScoped
public class Letters {

    private static final String WRITE =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, post_by)
            values (?1, 'LETTER', ?2, ?3, ?4, ?5, ?5, ?6)
            on conflict (holder_id, channel, template) where state = 'WAITING'
                do update set post_by = least(outbox.post_by, excluded.post_by)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    /**
     * In the caller's transaction, whose subject is already the holder. One letter waits at a time, whatever it is about;
     * it leaves by the earliest of its days.
     *
     * @param within working days until it must be posted, today not counted
     */
    public void write(Person person, int within) {
        var now = clock.instant();
        em.createNativeQuery(WRITE)
                .setParameter(1, person.id())
                .setParameter(2, "person:" + person.id())
                .setParameter(3, NoticeLetters.TEMPLATE)
                .setParameter(4, person.language())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, WorkingDays.after(LocalDate.ofInstant(now, Time.PARIS), within))
                .executeUpdate();
    }
}
