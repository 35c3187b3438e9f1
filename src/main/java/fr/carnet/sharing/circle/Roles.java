package fr.carnet.sharing.circle;

import fr.carnet.directory.Directory;
import fr.carnet.directory.Professional;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Action;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;

/**
 * The attending physician and the administrator: one of each at most, physicians both. The first sees what is masked
 * only if the holder says so (R24); the second always does, for a year that the holder renews.
 */
@Stateless
public class Roles {

    private static final String PHYSICIAN = "10";

    @Inject
    Deciders deciders;

    @Inject
    Decisions decisions;

    @Inject
    SharingSettings settings;

    @Inject
    Directory directory;

    @Inject
    Persons persons;

    @Inject
    InstantSource clock;

    /** The one before has the role no more. @throws Refusal NOT_IN_DIRECTORY, NOT_A_PHYSICIAN, IS_BLOCKED */
    public void designate(Viewer viewer, Role role, String rpps) {
        var holder = deciders.hold(viewer, role.designate());
        var professional = directory.professional(rpps).orElseThrow(() -> new Refusal(Trusting.NOT_IN_DIRECTORY));
        if (!PHYSICIAN.equals(professional.profession())) throw new Refusal(Trusting.NOT_A_PHYSICIAN);
        var whom = new Whom(rpps, null);
        if (decisions.blocks(holder).stream()
                .anyMatch(block -> rpps.equals(block.whom().rpps()))) {
            throw new Refusal(Trusting.IS_BLOCKED);
        }
        var now = clock.instant();
        decisions.on(holder, role.ground()).forEach(former -> former.giveWay(viewer.actorId(), now));
        var ref = Refs.next(persons.find(holder).orElseThrow().prefix());
        var until = role == Role.ADMINISTRATOR ? Length.inOneYear(now) : null;
        decisions.add(new Authorisation(holder, ref, whom, role.ground(), now, until, Deciders.declaredBy(viewer)));
        deciders.done(viewer, role.designate(), professional.name());
    }

    /** @throws Refusal NO_ATTENDING_PHYSICIAN, NO_ADMINISTRATOR */
    public void remove(Viewer viewer, Role role) {
        var holder = deciders.hold(viewer, role.remove());
        var held = held(holder, role);
        held.end(viewer.actorId(), clock.instant());
        deciders.done(viewer, role.remove(), name(held));
    }

    /** A year more for the administrator, from today on. @throws Refusal NO_ADMINISTRATOR */
    public void renew(Viewer viewer) {
        var holder = deciders.hold(viewer, Action.RENEW_ADMINISTRATOR);
        var held = held(holder, Role.ADMINISTRATOR);
        held.renew(clock.instant());
        deciders.done(viewer, Action.RENEW_ADMINISTRATOR, name(held));
    }

    /** R24: off until the holder turns it on. */
    public void showMaskedToAttending(Viewer viewer, boolean shown) {
        var action = shown ? Action.SHOW_MASKED_TO_ATTENDING : Action.HIDE_MASKED_FROM_ATTENDING;
        var holder = deciders.hold(viewer, action);
        if (settings.attendingSeesMasked(holder) == shown) return;
        settings.attendingSeesMasked(holder, shown);
        deciders.done(viewer, action, null);
    }

    private Authorisation held(long holder, Role role) {
        var now = clock.instant();
        return decisions.on(holder, role.ground()).stream()
                .filter(one -> one.isInForce(now))
                .findFirst()
                .orElseThrow(() -> new Refusal(role.nobody()));
    }

    private String name(Authorisation held) {
        return directory
                .professional(held.whom().rpps())
                .map(Professional::name)
                .orElse(held.whom().rpps());
    }
}
