package fr.carnet.sharing.age;

import fr.carnet.delegation.Ages;
import fr.carnet.delegation.Helping;
import fr.carnet.delegation.guardian.GuardianRow;
import fr.carnet.delegation.guardian.Guardians;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Status;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.preview.Difference;
import fr.carnet.sharing.preview.WhoSees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Coming of age: a rehearsal of the day, and the review of what guardians added (R13, R76). For the person only. */
@Stateless
public class Majorities {

    static final int REVIEW_DAYS = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    WhoSees whoSees;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * Before the day: nothing is done, the policy is asked as of that instant. After it: what happened.
     *
     * @throws Refusal NOT_OF_AGE before sixteen, and for anybody else
     */
    public Majority look(Viewer viewer) {
        var now = clock.instant();
        var person = grown(viewer, now);
        var day = Ages.reach(person, Ages.MAJORITY);
        var before = now.isBefore(day) ? now : day.minusMillis(1);
        var after = now.isBefore(day) ? day : now;
        return new Majority(
                day,
                endOfReview(person),
                Ages.has(person, Ages.MAJORITY, now),
                !Ages.isNearMajority(person, now),
                isReviewing(viewer, now),
                guardians.atMajority(viewer).stream().map(GuardianRow::name).toList(),
                added(viewer, now),
                difference(viewer, before, after));
    }

    /** Professionals may see, from now on, what guardians added. */
    public void endReview(Viewer viewer) {
        var now = clock.instant();
        var person = grown(viewer, now);
        if (!Ages.has(person, Ages.MAJORITY, now)) throw new Refusal(Helping.NOT_OF_AGE);
        subject.is(viewer.holder());
        if (!isReviewing(viewer, now)) throw new Refusal(Helping.REVIEW_OVER);
        em.createNativeQuery("insert into majority_review (holder_id, ended_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, viewer.holder())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        journal.record(Act.allowed(viewer, viewer.holder(), Action.END_MAJORITY_REVIEW, "OWN_SPACE", List.of()));
    }

    private Difference difference(Viewer viewer, Instant before, Instant after) {
        return whoSees.snapshot(viewer, before).differenceTo(whoSees.snapshot(viewer, after));
    }

    /** What others than the person added for them, and they see. */
    private List<DocumentEntry> added(Viewer viewer, Instant now) {
        subject.is(viewer.holder());
        var space = permissions.facts(viewer, viewer.holder(), now);
        return documents.all(viewer.holder()).stream()
                .filter(d -> d.isAddedForHolder() && d.status() == Status.CURRENT)
                .filter(d -> policies.current()
                        .document(viewer, space, new DocumentFacts(d, false), now)
                        .allows())
                .toList();
    }

    private boolean isReviewing(Viewer viewer, Instant now) {
        subject.is(viewer.holder());
        return permissions.facts(viewer, viewer.holder(), now).majorityReview();
    }

    private static Instant endOfReview(Person person) {
        return Ages.birthday(person, Ages.MAJORITY)
                .plusDays(REVIEW_DAYS)
                .atStartOfDay(Time.PARIS)
                .toInstant();
    }

    private Person grown(Viewer viewer, Instant now) {
        if (!viewer.isHolder()) throw new Refusal(Helping.NOT_OF_AGE);
        var person = persons.find(viewer.person()).orElseThrow();
        if (!Ages.has(person, Ages.OWN_REVIEW, now)) throw new Refusal(Helping.NOT_OF_AGE);
        return person;
    }
}
