package fr.carnet.campaign.codes;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Channel;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Sends new codes to known addresses (R103). */
@Stateless
public class NewCodes {

    /** Name of the mail in {@code i18n/mail} and of the letter. */
    public static final String TEMPLATE = "NEW_CODE";

    private static final Duration DAY = Duration.ofDays(1);
    private static final int A_DAY = 2;

    private static final String KNOWN = "select email, lines is not null from address where holder_id = ?1";
    private static final String SENT =
            "select count(*) from outbox where holder_id = ?1 and template = ?2 and created_at > ?3";
    private static final String SEND =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?6) on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivationCodes codes;

    @Inject
    Notifications notifications;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    public KnownAddress addressOf(Viewer viewer, Person person) {
        requireSupport(viewer);
        subject.is(person.id());
        List<?> rows = em.createNativeQuery(KNOWN).setParameter(1, person.id()).getResultList();
        if (rows.isEmpty()) return new KnownAddress(person.email(), false);
        var row = (Object[]) rows.get(0);
        return new KnownAddress(row[0] == null ? person.email() : (String) row[0], (boolean) row[1]);
    }

    /** @throws Refusal NO_SUCH_ADDRESS, CODES_SENT when two left within a day */
    public void send(Viewer viewer, Person person, Channel channel) {
        var address = addressOf(viewer, person);
        if (!address.channels().contains(channel)) throw new Refusal(Campaign.NO_SUCH_ADDRESS);
        var now = clock.instant();
        if (sentSince(person.id(), now.minus(DAY)) >= A_DAY) throw new Refusal(Campaign.CODES_SENT);
        codes.revoke(person.id(), now);
        em.createNativeQuery(SEND)
                .setParameter(1, person.id())
                .setParameter(2, channel.name())
                .setParameter(3, channel == Channel.EMAIL ? address.email() : "person:" + person.id())
                .setParameter(4, TEMPLATE)
                .setParameter(5, person.language())
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        notifications.tell(person, Event.NEW_CODE_SENT, null, null);
        journal.record(Act.allowed(viewer, person.id(), Action.SEND_CODE, "ON_REQUEST", List.of()));
    }

    private long sentSince(long person, Instant since) {
        return ((Number) em.createNativeQuery(SENT)
                        .setParameter(1, person)
                        .setParameter(2, TEMPLATE)
                        .setParameter(3, since.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    private static void requireSupport(Viewer viewer) {
        if (viewer.capacity() != Capacity.AGENT && viewer.capacity() != Capacity.SUPERVISOR)
            throw new Refusal(Campaign.ONLY_SUPPORT);
    }
}
