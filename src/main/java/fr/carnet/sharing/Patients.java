package fr.carnet.sharing;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.identity.Ins;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A professional finds a patient: by number and traits together, one at a time, never by browsing. Unknown, closed,
 * blocked and not authorised are one and the same answer (SECURITY 9, R45).
 */
@Stateless
public class Patients {

    @Inject
    Persons persons;

    @Inject
    Spaces spaces;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Journal journal;

    @Inject
    RateLimit limits;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * The number says sex and place of birth; the professional types the other traits.
     *
     * @param matricule 15 characters; spaces are ignored
     * @throws Refusal NOT_FOUND, or TOO_MANY_SEARCHES for this professional or about this number
     */
    public Person find(Viewer viewer, String matricule, String familyName, String givenName, LocalDate birthDate) {
        return consultable(viewer, identify(viewer, matricule, familyName, givenName, birthDate), true);
    }

    /**
     * The person behind a number and traits, whether or not their space may be consulted: for a caller that asks the
     * policy itself, and says nothing else of them before.
     *
     * @throws Refusal as {@link #find}
     */
    public Person identify(Viewer viewer, String matricule, String familyName, String givenName, LocalDate birthDate) {
        var number = matricule.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!limits.allows("patients-by-professional", viewer.actorId())) throw new Refusal(Sharing.TOO_MANY_SEARCHES);
        if (!new Ins(number, null).wellFormed()) throw new Refusal(Sharing.NOT_FOUND);
        if (!limits.allows("patients-by-number", number)) throw new Refusal(Sharing.TOO_MANY_SEARCHES);
        return persons.withMatricule(number)
                .filter(p -> p.traits().agreeOn(familyName, givenName, birthDate))
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    /** The patient behind a public ref, when this professional may consult their space. */
    public Person open(Viewer viewer, UUID ref) {
        var person =
                persons.owning(ref).filter(p -> p.ref().equals(ref)).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        return consultable(viewer, person, false);
    }

    /** @param open whether deposits are accepted */
    public record Record(Person patient, boolean open) {}

    /**
     * What a software may learn before it deposits (TD0.2): whether there is a record, and whether it is open. Nothing
     * of the person, nothing of what is in it. A space that never opened is no record.
     *
     * @throws Refusal TOO_MANY_SEARCHES by this caller or about this number, known or not
     */
    public Optional<Record> record(Viewer viewer, Ins ins) {
        persons.check(ins);
        var allowed = limits.allows("records-by-caller", viewer.actorId())
                && limits.allows("records-by-number", ins.matricule());
        if (!allowed) throw new Refusal(Sharing.TOO_MANY_SEARCHES);
        return persons.find(ins).flatMap(person -> spaces.find(person.id())
                .filter(Space::hasLived)
                .map(space -> new Record(person, space.takesDocuments())));
    }

    private Person consultable(Viewer viewer, Person person, boolean trace) {
        subject.is(person.id());
        var rule = policies.current().space(viewer, permissions.facts(viewer, person.id(), clock.instant()));
        if (!rule.allows()) {
            journal.recordApart(Act.refused(viewer, person.id(), Action.FIND_PATIENT, rule.name(), List.of()));
            throw new Refusal(Sharing.NOT_FOUND);
        }
        if (trace) journal.record(Act.allowed(viewer, person.id(), Action.FIND_PATIENT, rule.name(), List.of()));
        return person;
    }
}
