package fr.carnet.emergency;

import fr.carnet.consent.Spaces;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.SpaceFacts;
import fr.carnet.sharing.Switches;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the holder, or whoever represents them, decides about emergencies (R50). */
@Stateless
public class EmergencySwitches {

    private static final String SAVE =
            """
            insert into sharing_settings (holder_id, dispatch, break_glass, emergency_masked) values (?1, ?2, ?3, ?4)
            on conflict (holder_id) do update
               set dispatch = excluded.dispatch, break_glass = excluded.break_glass,
                   emergency_masked = excluded.emergency_masked
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    EmergencyPermissions opened;

    @Inject
    Spaces spaces;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Empty when the viewer has no say in this space, or it is not open. */
    public Optional<Switches> of(Viewer viewer) {
        if (viewer.holder() == null) return Optional.empty();
        subject.is(viewer.holder());
        var space = facts(viewer);
        return policies.current().space(viewer, space).decides() ? Optional.of(space.switches()) : Optional.empty();
    }

    /**
     * Each change is a line of the history; a switch turned off ends what it had opened, for good.
     *
     * @throws Refusal NOT_FOUND when the viewer has no say
     */
    public void save(Viewer viewer, boolean dispatch, boolean breakGlass, boolean masked) {
        if (viewer.holder() == null) throw new Refusal(Sharing.NOT_FOUND);
        spaces.hold(viewer.holder());
        var space = facts(viewer);
        var rule = policies.current().space(viewer, space);
        if (!rule.decides()) throw new Refusal(Sharing.NOT_FOUND);
        var before = space.switches();
        em.createNativeQuery(SAVE)
                .setParameter(1, viewer.holder())
                .setParameter(2, dispatch)
                .setParameter(3, breakGlass)
                .setParameter(4, masked)
                .executeUpdate();
        if (!dispatch) opened.end(viewer.holder(), Rule.DISPATCH, viewer.actorId(), clock.instant());
        if (!breakGlass) opened.end(viewer.holder(), Rule.EMERGENCY, viewer.actorId(), clock.instant());
        var changed = before.dispatch() != dispatch
                || before.breakGlass() != breakGlass
                || before.emergencyMasked() != masked;
        if (changed) notifications.tellOfOthers(viewer, Event.SHARING_CHANGED);
        if (before.dispatch() != dispatch)
            trace(viewer, rule, dispatch ? Action.ALLOW_DISPATCH : Action.REFUSE_DISPATCH);
        if (before.breakGlass() != breakGlass)
            trace(viewer, rule, breakGlass ? Action.ALLOW_BREAK_GLASS : Action.REFUSE_BREAK_GLASS);
        if (before.emergencyMasked() != masked)
            trace(viewer, rule, masked ? Action.SHOW_MASKED_IN_EMERGENCY : Action.HIDE_MASKED_IN_EMERGENCY);
    }

    private SpaceFacts facts(Viewer viewer) {
        return permissions.facts(viewer, viewer.holder(), clock.instant());
    }

    private void trace(Viewer viewer, Rule rule, Action action) {
        journal.record(Act.allowed(viewer, viewer.holder(), action, rule.name(), List.of()));
    }
}
