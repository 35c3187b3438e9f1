package fr.carnet.sharing.circle;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Who decides about a space: its holder and whoever represents them in law, one act at a time; never a delegate (R48, R72). */
@ApplicationScoped
public class Deciders {

    @Inject
    Spaces spaces;

    @Inject
    Decisions decisions;

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

    /** Whether this viewer decides about the space that they look at; the subject is then its holder. */
    public boolean decides(Viewer viewer) {
        return viewer.holder() != null && rule(viewer).decides();
    }

    /** Whether they only help whoever decides: who sees what is not for them (R72). */
    boolean helps(Viewer viewer) {
        return viewer.isForAnother() && rule(viewer) == Rule.DELEGATE;
    }

    /** The space that the viewer looks at, to show. @throws Refusal NOT_FOUND when they do not decide about it */
    public long at(Viewer viewer) {
        if (!decides(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        return viewer.holder();
    }

    /**
     * The same space, to change: acts on one space stand in line.
     *
     * @throws Refusal NOT_FOUND when they do not decide about it; somebody who acts for the holder is written down
     */
    public long hold(Viewer viewer, Action action) {
        if (viewer.holder() == null) throw new Refusal(Sharing.NOT_FOUND);
        var rule = rule(viewer);
        if (!rule.decides()) {
            if (viewer.isForAnother()) {
                var refused = rule.allows() ? Rule.NOT_IN_SCOPE : rule;
                journal.recordApart(Act.refused(viewer, viewer.holder(), action, refused.name(), List.of()));
            }
            throw new Refusal(Sharing.NOT_FOUND);
        }
        spaces.hold(viewer.holder()).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        return viewer.holder();
    }

    /** Whether a structure is blocked for all who act there. The subject is the holder. */
    public boolean isBlocked(Viewer viewer, String finess) {
        return decisions.blocks(viewer.holder()).stream().anyMatch(b -> b.whom().equals(new Whom(null, finess)));
    }

    /** Writes what was decided, last of all; the holder is told when somebody else did it (R64). */
    public void done(Viewer viewer, Action action, String about) {
        notifications.tellOfOthers(viewer, Event.SHARING_CHANGED);
        journal.record(
                new Act(viewer, viewer.holder(), action, true, rule(viewer).name(), 0, List.of(), about));
    }

    /** As whom the viewer decides, as a permission keeps it. */
    static String declaredBy(Viewer viewer) {
        return viewer.isHolder() ? "HOLDER" : "GUARDIAN";
    }

    private Rule rule(Viewer viewer) {
        subject.is(viewer.holder());
        return policies.current().space(viewer, permissions.facts(viewer, viewer.holder(), clock.instant()));
    }
}
