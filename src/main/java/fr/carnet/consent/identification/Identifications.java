package fr.carnet.consent.identification;

import fr.carnet.consent.Consent;
import fr.carnet.consent.PrintedCode;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
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
    private static final long NOBODY = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    ActivationCodes codes;

    @Inject
    Attempts attempts;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * By number, date of birth, and the code of a letter or the serial number of a card (R7).
     *
     * @param visit a code that this very visit used is still good for it
     * @throws Refusal NOT_IDENTIFIED, TOO_MANY_TRIES; CODE_EXPIRED, CODE_USED to whoever holds that code
     */
    public Identified byNumber(TypedNumber number, LocalDate birth, String code, String card, UUID visit) {
        attempts.begin("number", number.matricule(), clock.instant());
        var person = persons.withMatricule(number.matricule())
                .filter(p -> p.traits().birthDate().equals(birth));
        var identified = proved(person, code, card, visit);
        attempts.succeeded("number", number.matricule());
        return identified;
    }

    /** As an agent asks (R103): name, date of birth, end of the number, and the code of the letter. */
    public Identified byWords(String family, String given, LocalDate birth, String lastFive, String code, UUID visit) {
        var target = birth + " " + lastFive;
        attempts.begin("words", target, clock.instant());
        var person = persons.answering(family, given, birth, lastFive);
        var identified = proved(person, code, null, visit);
        attempts.succeeded("words", target);
        return identified;
    }

    private Identified proved(Optional<Person> person, String code, String card, UUID visit) {
        var now = clock.instant();
        var id = person.map(Person::id).orElse(NOBODY);
        var letter = codes.find(id, code, now);
        var known = holdsCard(id, card) || letter.isPresent();
        if (!known || person.isEmpty()) throw new Refusal(Consent.NOT_IDENTIFIED);
        letter.ifPresent(l -> refuseStale(id, l, visit));
        if (person.get().isMinor(now)) throw new Refusal(Consent.MINOR);
        return new Identified(
                id,
                person.get().displayName(),
                letter.map(ActivationCodes.Letter::hash).orElse(null));
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
