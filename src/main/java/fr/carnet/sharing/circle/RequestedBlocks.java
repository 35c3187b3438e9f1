package fr.carnet.sharing.circle;

import fr.carnet.consent.Spaces;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The administrator shuts somebody out because the patient asked for it (R48). The holder is told of each time (R64), and
 * alone undoes it. The administrator learns nothing of what the holder blocked: their own block is beside it, and the
 * answer is the same.
 */
@Stateless
public class RequestedBlocks {

    @Inject
    Decisions decisions;

    @Inject
    BlockEffects effects;

    @Inject
    Listings listings;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Spaces spaces;

    @Inject
    Persons persons;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    RateLimit limits;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** @param name of somebody whom the viewer shut out; nothing is said of what became of it */
    public record Own(String name, Instant since) {}

    /** Whether the viewer administers the space of this person today. */
    public boolean may(Viewer viewer, Person person) {
        return rule(viewer, person).allows();
    }

    /** The patient behind a public ref. @throws Refusal NOT_FOUND to anybody but the administrator */
    public Person patient(Viewer viewer, UUID ref) {
        var person = person(ref);
        if (!may(viewer, person)) throw new Refusal(Sharing.NOT_FOUND);
        return person;
    }

    /** Whom the viewer shut out of this space, once each. @throws Refusal NOT_FOUND */
    public List<Own> own(Viewer viewer, UUID ref) {
        var person = patient(viewer, ref);
        var first = new LinkedHashMap<Whom, Instant>();
        decisions
                .blocksBy(person.id(), viewer.actorId())
                .forEach(block -> first.putIfAbsent(block.whom(), block.since()));
        return first.entrySet().stream()
                .map(one -> new Own(listings.knownName(one.getKey()), one.getValue()))
                .toList();
    }

    /**
     * A structure's block yields to the SAMU: the holder alone decides otherwise (R46).
     *
     * @throws Refusal NOT_FOUND, also to a former administrator; ATTENDING_OF_PATIENT (R43), NOT_ONESELF, TOO_MANY_BLOCKS,
     *     NOT_IN_DIRECTORY, PLACE_UNKNOWN
     */
    public void block(Viewer viewer, UUID ref, Whom whom) {
        var person = person(ref);
        var holder = person.id();
        spaces.hold(holder);
        var now = clock.instant();
        var rule = rule(viewer, person);
        if (!rule.allows()) {
            journal.recordApart(Act.refused(viewer, holder, Action.BLOCK_ON_BEHALF, rule.name(), List.of()));
            throw new Refusal(Sharing.NOT_FOUND);
        }
        var name = listings.name(whom);
        if (viewer.rpps().equals(whom.rpps())) throw new Refusal(Trusting.NOT_ONESELF);
        if (decisions.isDesignatedAttending(holder, whom, now)) throw new Refusal(Trusting.ATTENDING_OF_PATIENT);
        if (!limits.allows("blocks-on-behalf", viewer.actorId() + "@" + holder)) {
            throw new Refusal(Trusting.TOO_MANY_BLOCKS);
        }
        var there = decisions.blocksBy(holder, viewer.actorId()).stream()
                .anyMatch(own -> own.isInForce() && own.whom().equals(whom));
        if (there) return;
        var blocking = new Blocking(holder, effects.next(holder), whom, false, viewer.actorId(), now);
        effects.apply(holder, blocking, viewer.actorId(), now);
        notifications.tell(person, Event.SHARING_CHANGED, viewer.displayName(), null);
        journal.record(new Act(viewer, holder, Action.BLOCK_ON_BEHALF, true, rule.name(), 0, List.of(), name));
    }

    private Person person(UUID ref) {
        return persons.owning(ref)
                .filter(person -> person.ref().equals(ref))
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    private Rule rule(Viewer viewer, Person person) {
        subject.is(person.id());
        return policies.current().blocking(viewer, permissions.facts(viewer, person.id(), clock.instant()));
    }
}
