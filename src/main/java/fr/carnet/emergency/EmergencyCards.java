package fr.carnet.emergency;

import fr.carnet.consent.PrintedCode;
import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The paper card: made, printed again and revoked by the holder, presented by a signed-in professional. */
@Stateless
public class EmergencyCards {

    private static final int SIGNS = 16;

    @Inject
    EmergencyCardRecords records;

    @Inject
    EmergencyAccesses accesses;

    @Inject
    Spaces spaces;

    @Inject
    Persons persons;

    @Inject
    RateLimit limits;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** @param holder whose name is printed */
    public record Printed(EmergencyCard card, Person holder) {}

    /** Whether the viewer may have one here: the space is open, and theirs. */
    public boolean isOffered(Viewer viewer) {
        return viewer.holder() != null
                && persons.mayOpenSpaceOf(viewer)
                && spaces.find(viewer.holder()).filter(Space::isOpen).isPresent();
    }

    public Optional<Printed> find(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) return Optional.empty();
        subject.is(viewer.holder());
        return records.inForce(viewer.holder()).map(card -> printed(viewer.holder(), card));
    }

    /** The former card is worth nothing from now on. @throws Refusal NOT_FOUND when the viewer may not have one */
    public void make(Viewer viewer, boolean birthYear, String contact) {
        if (!isOffered(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        var holder = viewer.holder();
        spaces.hold(holder);
        var now = clock.instant();
        records.revoke(holder, viewer.actorId(), now);
        var ref = Refs.next(persons.find(holder).orElseThrow().prefix());
        var card = new EmergencyCard(ref, PrintedCode.random(SIGNS), birthYear, contact, now);
        records.insert(holder, card, viewer.actorId());
        trace(viewer, holder, Action.MAKE_EMERGENCY_CARD, ground(viewer));
    }

    /** Whoever finds the paper from now on finds nothing. @throws Refusal NOT_FOUND when there is none */
    public void revoke(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        subject.is(viewer.holder());
        if (!records.revoke(viewer.holder(), viewer.actorId(), clock.instant())) throw new Refusal(Sharing.NOT_FOUND);
        trace(viewer, viewer.holder(), Action.REVOKE_EMERGENCY_CARD, ground(viewer));
    }

    /**
     * Whose card this professional holds, for a professional whom the policy would let open that space in an emergency.
     * It says who, as the paper does, and opens nothing. Unknown, revoked, of a space that is not open, switched off and
     * blocked are one answer (R45); a try with a real card is a line of its holder's history.
     *
     * @throws Refusal TOO_MANY_SEARCHES
     */
    public Optional<Printed> present(Viewer viewer, String typed) {
        if (!viewer.isProfessional()) return Optional.empty();
        if (!limits.allows("patients-by-professional", viewer.actorId())) throw new Refusal(Sharing.TOO_MANY_SEARCHES);
        return records.holderOf(typed).flatMap(holder -> answer(viewer, holder, typed));
    }

    private Optional<Printed> answer(Viewer viewer, long holder, String typed) {
        var rule = accesses.judge(viewer, persons.find(holder).orElseThrow());
        var found = rule.allows() ? inForce(holder, typed) : Optional.<Printed>empty();
        if (found.isPresent()) trace(viewer, holder, Action.PRESENT_EMERGENCY_CARD, "EMERGENCY_CARD");
        else {
            var refused = rule.allows() ? "CARD_REVOKED" : rule.name();
            journal.recordApart(Act.refused(viewer, holder, Action.PRESENT_EMERGENCY_CARD, refused, List.of()));
        }
        return found;
    }

    /** Whom to call, as the card in force says; for a caller that the policy has let in to this space. */
    public Optional<String> contact(Person person) {
        subject.is(person.id());
        return records.inForce(person.id()).map(EmergencyCard::contact);
    }

    private Optional<Printed> inForce(long holder, String typed) {
        return records.inForce(holder)
                .filter(card -> PrintedCode.plain(card.code()).equals(PrintedCode.plain(typed)))
                .map(card -> printed(holder, card));
    }

    private Printed printed(long holder, EmergencyCard card) {
        return new Printed(card, persons.find(holder).orElseThrow());
    }

    private void trace(Viewer viewer, long holder, Action action, String rule) {
        journal.record(Act.allowed(viewer, holder, action, rule, List.of()));
    }

    private static String ground(Viewer viewer) {
        return (viewer.isHolder() ? Rule.OWN_SPACE : Rule.GUARDIAN).name();
    }
}
