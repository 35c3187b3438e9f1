package fr.carnet.life;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.delegation.Ages;
import fr.carnet.delegation.Links;
import fr.carnet.delegation.OtherSpace;
import fr.carnet.delegation.guardian.GuardianRow;
import fr.carnet.delegation.guardian.Guardians;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.preview.Difference;
import fr.carnet.sharing.preview.Rehearsals;
import fr.carnet.sharing.preview.WhoSees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What changes by itself with an event, and when, for this very person. Nothing is done. */
@Stateless
public class LifeEvents {

    @Inject
    Persons persons;

    @Inject
    Spaces spaces;

    @Inject
    Links links;

    @Inject
    Guardians guardians;

    @Inject
    WhoSees whoSees;

    @Inject
    Rehearsals rehearsals;

    @Inject
    InstantSource clock;

    /** Whether the space that the viewer looks at is open. @throws Refusal NOT_FOUND when they do not decide about it */
    public boolean isOpen(Viewer viewer) {
        return spaces.find(holder(viewer).id()).filter(Space::isOpen).isPresent();
    }

    /** The minor whose space it is; at one's own, oneself and those whom one represents. */
    public List<Minor> young(Viewer viewer) {
        var holder = holder(viewer);
        var now = clock.instant();
        if (viewer.isForAnother()) return minor(holder, now) ? List.of(young(viewer, holder, true)) : List.of();
        var children = links.others(viewer).stream()
                .filter(OtherSpace::isChild)
                .flatMap(space -> persons.owning(space.ref()).stream()
                        .filter(child -> minor(child, now))
                        .map(child -> young(viewer.at(child), child, !space.isToCertify())));
        return Stream.concat(
                        Stream.of(holder).filter(self -> minor(self, now)).map(self -> young(viewer, self, true)),
                        children)
                .toList();
    }

    /** Those whom a court named, and the day after: the policy is asked as of that instant. */
    public List<CourtGuardian> courts(Viewer viewer) {
        holder(viewer);
        return guardians.inForce(viewer).stream()
                .filter(GuardianRow::court)
                .map(row -> new CourtGuardian(row.name(), row.last(), after(viewer, row.last())))
                .toList();
    }

    /** Whose sight ends with the space, were its holder declared dead: it is closed, looked at, and nothing remains. */
    public Difference closing(Viewer viewer) {
        var holder = holder(viewer);
        return rehearsals.rehearse(viewer, () -> spaces.close(holder.id(), clock.instant()));
    }

    private Difference after(Viewer viewer, LocalDate last) {
        if (last == null || !viewer.isHolder()) return null;
        var end = last.plusDays(1).atStartOfDay(Time.PARIS).toInstant();
        return whoSees.snapshot(viewer, end.minusMillis(1)).differenceTo(whoSees.snapshot(viewer, end));
    }

    private Minor young(Viewer at, Person person, boolean certified) {
        var now = clock.instant();
        return new Minor(
                person.displayName(),
                at.isHolder(),
                certified,
                certified
                        ? guardians.inForce(at).stream().map(GuardianRow::name).toList()
                        : List.of(),
                Ages.has(person, Ages.OWN_REVIEW, now) ? null : Ages.birthday(person, Ages.OWN_REVIEW),
                Ages.birthday(person, Ages.MAJORITY));
    }

    private static boolean minor(Person person, Instant now) {
        return !Ages.has(person, Ages.MAJORITY, now);
    }

    private Person holder(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        return persons.find(viewer.holder()).orElseThrow();
    }
}
