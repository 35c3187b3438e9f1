package fr.carnet.life;

import fr.carnet.delegation.Ages;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;

/** {@code /espace/evenements} — what life changes: each event, what it is to this person, and the page of it. */
@Named
@RequestScoped
public class EventsPage {

    @Inject
    LifeEvents events;

    @Inject
    Steps steps;

    @Inject
    Persons persons;

    @Inject
    SignedIn signedIn;

    @Inject
    InstantSource clock;

    private boolean open;
    private boolean keeping;
    private boolean nearMajority;
    private int moving;
    private List<Minor> young = List.of();
    private List<CourtGuardian> courts = List.of();

    public void load() {
        var viewer = signedIn.viewer();
        open = events.isOpen(viewer);
        young = events.young(viewer);
        courts = events.courts(viewer);
        if (open) moving = steps.of(viewer, LifeEvent.MOVING).size();
        if (!viewer.isHolder()) return;
        var now = clock.instant();
        var holder = persons.find(viewer.holder()).orElseThrow();
        keeping = Ages.mayKeepToThemselves(holder, now);
        nearMajority = Ages.isNearMajority(holder, now);
    }

    public boolean isOpen() {
        return open;
    }

    /** Minors, the reader among them when they are one. */
    public List<Minor> getYoung() {
        return young;
    }

    /** Minors whom the reader represents. */
    public List<Minor> getRepresented() {
        return young.stream().filter(one -> !one.own()).toList();
    }

    /** Those who are not sixteen yet. */
    public List<Minor> getBeforeSixteen() {
        return young.stream().filter(one -> one.sixteen() != null).toList();
    }

    public List<CourtGuardian> getCourts() {
        return courts;
    }

    /** How many may see until they are told otherwise. */
    public int getMoving() {
        return moving;
    }

    public boolean isKeeping() {
        return keeping;
    }

    public boolean isNearMajority() {
        return nearMajority;
    }
}
