package fr.carnet.emergency;

import fr.carnet.consent.Spaces;
import fr.carnet.directory.DispatchCentres;
import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A professional opens a space in an emergency (R51): a permission of its own kind, for them alone, where they work, for
 * a day. The policy judges it at each read: a switch turned off or a block ends it at once.
 */
@Stateless
public class EmergencyAccesses {

    static final Duration LENGTH = Duration.ofHours(24);

    @Inject
    EmergencyPermissions opened;

    @Inject
    EmergencyNews news;

    @Inject
    DispatchCentres dispatch;

    @Inject
    Spaces spaces;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * Asked again while it is open, it stays as it is: nobody is told twice, and the day does not begin anew.
     *
     * @throws Refusal NOT_FOUND whatever the reason; the holder reads the real one
     */
    public void open(Viewer viewer, Person person, Motive motive) {
        if (!viewer.isProfessional()) throw new Refusal(Sharing.NOT_FOUND);
        var now = clock.instant();
        spaces.hold(person.id());
        var rule = judge(viewer, person);
        var act = new Act(
                viewer, person.id(), Action.OPEN_IN_EMERGENCY, rule.allows(), rule.name(), 0, List.of(), motive.text());
        if (!rule.allows()) {
            journal.recordApart(act);
            throw new Refusal(Sharing.NOT_FOUND);
        }
        if (opened.until(person.id(), viewer, rule, now).isPresent()) return;
        opened.insert(person, viewer, rule, now, now.plus(LENGTH));
        news.tell(viewer, person, now);
        journal.record(act);
    }

    /** Until when this professional sees this space because of an emergency; empty when they do not. */
    public Optional<Instant> until(Viewer viewer, Person person) {
        if (!viewer.isProfessional()) return Optional.empty();
        var now = clock.instant();
        var rule = judge(viewer, person);
        return rule.allows() ? opened.until(person.id(), viewer, rule, now) : Optional.empty();
    }

    /** Whether this professional could open it now, and why; nothing is written. The subject is then its holder. */
    public Rule judge(Viewer viewer, Person person) {
        subject.is(person.id());
        var ground = dispatch.isDispatching(viewer) ? Rule.DISPATCH : Rule.EMERGENCY;
        return policies.current().opening(viewer, permissions.facts(viewer, person.id(), clock.instant()), ground);
    }
}
