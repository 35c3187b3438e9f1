package fr.carnet.consent.identification;

import fr.carnet.consent.Consent;
import fr.carnet.consent.PrintedCode;
import fr.carnet.consent.grid.CodeGrids;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells who somebody is from what they typed or said. Unknown and wrong are one answer, after the same work (SECURITY 9). */
@Stateless
public class Identifications {

    /** No person has this id. */
    static final long NOBODY = 0;

    private static final String GRID = "grid";

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    ActivationCodes codes;

    @Inject
    Attempts attempts;

    @Inject
    CodeGrids grids;

    @Inject
    FailedIdentifications failures;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * By number, date of birth, and something that only they hold (R7).
     *
     * @param visit a code that this very visit used is still good for it
     * @throws Refusal NOT_IDENTIFIED, TOO_MANY_TRIES; CODE_EXPIRED, CODE_USED to whoever holds that code
     */
    public Identified byNumber(TypedNumber number, LocalDate birth, Proof proof, UUID visit) {
        attempts.begin("number", number.matricule(), clock.instant());
        var owner = persons.withMatricule(number.matricule());
        var person = owner.filter(p -> p.traits().birthDate().equals(birth));
        var identified = proved(owner, person, gridOf(owner, number), proof, visit, null);
        attempts.succeeded("number", number.matricule());
        return identified;
    }

    /** The cell of a grid that this number is asked for, whether or not somebody has the number, or a grid. */
    public String cellAsked(TypedNumber number) {
        var owner = persons.withMatricule(number.matricule());
        var target = gridOf(owner, number);
        return grids.asked(idOf(owner), target, attempts.tries(GRID, target));
    }

    /** As an agent asks (R103): what they say of themselves, and the code of the letter. */
    public Identified byWords(Spoken said, String code, UUID visit, Viewer by) {
        attempts.begin("words", said.target(), clock.instant());
        var person = persons.answering(said.family(), said.given(), said.birth(), said.lastFive());
        var letter = new Proof(Proof.Kind.LETTER, code);
        var identified = proved(person, person, null, letter, visit, by);
        attempts.succeeded("words", said.target());
        return identified;
    }

    /**
     * Who an agent is to act for, by what is said of them and without a proof (R103, R108): tries count on who is meant
     * and on the agent, and those that find nobody are kept.
     *
     * @throws Refusal NOT_IDENTIFIED, TOO_MANY_TRIES
     */
    public Person lookUp(Spoken said, Viewer by) {
        attempts.begin("look-up", said.target(), clock.instant());
        attempts.begin("looker", by.actorId(), clock.instant());
        var person = persons.answering(said.family(), said.given(), said.birth(), said.lastFive());
        if (person.isEmpty()) failures.note(NOBODY, by, clock.instant());
        var found = person.orElseThrow(() -> new Refusal(Consent.NOT_IDENTIFIED));
        attempts.succeeded("look-up", said.target());
        attempts.succeeded("looker", by.actorId());
        return found;
    }

    /** @param owner of the number that was given, whatever else was wrong */
    private Identified proved(
            Optional<Person> owner, Optional<Person> person, String grid, Proof proof, UUID visit, Viewer by) {
        var now = clock.instant();
        var id = idOf(person);
        var letter = codes.find(id, proof.as(Proof.Kind.LETTER), now);
        var known = holdsCard(id, proof.as(Proof.Kind.CARD)) || letter.isPresent();
        if (proof.kind() == Proof.Kind.GRID) known = answers(id, grid, proof.typed());
        if (!known || person.isEmpty()) {
            failures.note(idOf(owner), by, now);
            throw new Refusal(Consent.NOT_IDENTIFIED);
        }
        letter.ifPresent(l -> refuseStale(id, l, visit));
        if (person.get().isMinor(now)) throw new Refusal(Consent.MINOR);
        return new Identified(
                id,
                person.get().displayName(),
                letter.map(ActivationCodes.Letter::hash).orElse(null));
    }

    /** Five wrong answers pause this grid, whichever of the person's numbers was given. */
    private boolean answers(long holder, String grid, String typed) {
        var tries = attempts.tries(GRID, grid);
        attempts.begin(GRID, grid, clock.instant());
        var right = grids.answer(holder, grid, tries, typed);
        if (right) attempts.succeeded(GRID, grid);
        return right;
    }

    private static String gridOf(Optional<Person> owner, TypedNumber number) {
        return owner.map(person -> "person:" + person.id()).orElseGet(() -> "number:" + number.matricule());
    }

    private static long idOf(Optional<Person> person) {
        return person.map(Person::id).orElse(NOBODY);
    }

    private void refuseStale(long holder, ActivationCodes.Letter letter, UUID visit) {
        if (letter.used() && !codes.isOfVisit(holder, letter.id(), visit)) throw new Refusal(Consent.CODE_USED);
        if (letter.expired()) throw new Refusal(Consent.CODE_EXPIRED);
    }

    private boolean holdsCard(long holder, String typed) {
        subject.is(holder);
        List<?> rows = em.createNativeQuery("select serial_hash from health_card where holder_id = ?1")
                .setParameter(1, holder)
                .getResultList();
        var digest = PrintedCode.digest(holder, typed);
        return typed != null && rows.stream().anyMatch(row -> MessageDigest.isEqual((byte[]) row, digest));
    }
}
