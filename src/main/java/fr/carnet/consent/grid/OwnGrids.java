package fr.carnet.consent.grid;

import fr.carnet.consent.Consent;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A holder's own grid: seen, and made anew. */
@Stateless
public class OwnGrids {

    @Inject
    CodeGrids grids;

    @Inject
    Notifications notifications;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public Optional<GridState> state(Viewer viewer) {
        return grids.state(own(viewer));
    }

    /** The one before is void, and its owner is told. @throws Refusal ONLY_ONESELF for somebody else's space */
    public CodeGrid make(Viewer viewer) {
        var holder = own(viewer);
        var grid = grids.issue(holder, clock.instant());
        notifications.tell(holder, Event.CODE_GRID_MADE, null, null);
        journal.record(Act.allowed(viewer, holder, Action.MAKE_CODE_GRID, "OWN_SPACE", List.of()));
        return grid;
    }

    /** What shows who somebody is belongs to them alone: a guardian has a grid of their own. */
    private static long own(Viewer viewer) {
        if (!viewer.isHolder()) throw new Refusal(Consent.ONLY_ONESELF);
        return viewer.holder();
    }
}
