package fr.carnet.delegation;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static fr.carnet.delegation.Family.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.guardian.InvitedRow;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R70, R76: who represents whom, from when to when. */
class GuardiansIT {

    private static final Viewer SUPERVISOR = new Viewer(
            Capacity.SUPERVISOR, "sub-s", "Superviseur", null, null, null, null, null, null, "Ligne d’aide", null);

    private final Family family = new Family();

    private Person person(long id) {
        return family.visitors.beans.get(Persons.class).find(id).orElseThrow();
    }

    private UUID childRef() {
        return person(CHILD).ref();
    }

    @Test
    void a_guardian_certifies_before_the_first_visit() {
        refused(() -> family.links.open(own(MOTHER), childRef()), Helping.NOT_CERTIFIED);
        family.links.certify(own(MOTHER), childRef());
        assertThat(family.links.open(own(MOTHER), childRef()).id()).isEqualTo(CHILD);
        refused(() -> family.links.open(own(FATHER), childRef()), Helping.NOT_CERTIFIED);
        refused(() -> family.links.open(own(PAUL), childRef()), Helping.LINK_UNKNOWN);
        assertThat(
                        family.visitors.database.count(
                                "trace where holder_id = 3 and action = 'ENTER_SPACE' and actor_kind = 'DELEGATE' and on_behalf = 'Léo Pat-Trois'"))
                .isOne();
    }

    /** Born on 2 September 2016: a parent's access ends with 1 September 2034, in Paris, by the clock. */
    @Test
    void a_parent_has_access_until_midnight_of_the_eighteenth_birthday() {
        family.visitors.at("2034-09-01T21:59:59Z");
        assertThat(family.reaches(MOTHER, CHILD)).as("23:59:59 the day before").isTrue();
        family.visitors.at("2034-09-01T22:00:00Z");
        assertThat(family.reaches(MOTHER, CHILD)).as("00:00 on the birthday").isFalse();
        assertThat(family.links.others(own(MOTHER))).isEmpty();
        assertThat(family.guardians.atMajority(own(CHILD))).extracting("name").contains("Dominique Pat-Trois");
    }

    @Test
    void a_second_guardian_is_invited_and_accepts() {
        family.visitors.database.asSuperuser("update guardianship set ended_at = '2026-01-01' where guardian_id = 2");
        var mother = citizen(MOTHER, CHILD);
        family.guardians.invite(mother, "Jean", "Pat-Trois", null);
        refused(() -> family.guardians.invite(mother, "Paul", "Lefevre", null), Helping.GUARDIAN_INVITED);
        var waiting = family.guardians.invited(mother).get(0);
        assertThat(waiting.state()).isEqualTo(InvitedRow.State.WAITING);
        refused(() -> family.accept(PAUL, waiting.code()), Helping.INVITATION_UNKNOWN);
        family.accept(FATHER, waiting.code());
        assertThat(family.reaches(FATHER, CHILD)).isTrue();
        assertThat(family.guardians.invited(mother).get(0).state()).isEqualTo(InvitedRow.State.VALIDATED);
        refused(() -> family.guardians.invite(mother, "Paul", "Lefevre", null), Helping.TWO_GUARDIANS);
    }

    @Test
    void the_second_guardian_may_refuse_and_the_first_may_take_it_back() {
        family.visitors.database.asSuperuser("update guardianship set ended_at = '2026-01-01' where guardian_id = 2");
        var mother = citizen(MOTHER, CHILD);
        family.guardians.invite(mother, "Jean", "Pat-Trois", null);
        var code = family.guardians.invited(mother).get(0).code();
        var offer = family.replies.enter(own(FATHER), code);
        family.replies.refuse(own(FATHER), offer.ref(), code);
        assertThat(family.guardians.invited(mother).get(0).state()).isEqualTo(InvitedRow.State.REFUSED);
        family.guardians.invite(mother, "Jean", "Pat-Trois", null);
        var again = family.guardians.invited(mother).get(0);
        family.guardians.withdraw(mother, again.ref());
        refused(() -> family.replies.enter(own(FATHER), again.code()), Helping.INVITATION_UNKNOWN);
        assertThat(family.reaches(FATHER, CHILD)).isFalse();
    }

    /** Whoever lost the right to invite has invited nobody. */
    @Test
    void what_a_former_guardian_offered_is_worth_nothing() {
        family.visitors.database.asSuperuser("update guardianship set ended_at = '2026-01-01' where guardian_id = 2");
        var mother = citizen(MOTHER, CHILD);
        family.guardians.invite(mother, "Jean", "Pat-Trois", null);
        var second = family.guardians.invited(mother).get(0).code();
        var link = family.delegations.invite(mother, family.asked(11, "2026-12-31", Scope.DOCUMENTS_READ));
        var help = family.delegations.find(mother, link).code();
        var offer = family.replies.enter(own(11), help);
        family.visitors.database.asSuperuser("update guardianship set ended_at = '2026-01-02' where guardian_id = 1");
        refused(() -> family.accept(FATHER, second), Helping.INVITATION_UNKNOWN);
        refused(() -> family.replies.accept(own(11), offer.ref(), help), Helping.INVITATION_UNKNOWN);
        assertThat(family.reaches(FATHER, CHILD)).isFalse();
        assertThat(family.reaches(11, CHILD)).isFalse();
    }

    @Test
    void only_whoever_represents_a_minor_invites() {
        refused(() -> family.guardians.invite(own(PAUL), "Jean", "Pat-Trois", null), Helping.NOT_YOURS);
        refused(() -> family.guardians.invite(own(CHILD), "Jean", "Pat-Trois", null), Helping.NOT_YOURS);
        refused(() -> family.guardians.invite(citizen(PAUL, CHILD), "Jean", "Pat-Trois", null), Helping.NOT_YOURS);
    }

    /** A court's guardian has access until the end of the last day that the paper says. */
    @Test
    void a_court_guardian_is_recorded_by_a_supervisor_until_a_date() {
        var last = LocalDate.parse("2027-03-31");
        refused(
                () -> family.guardians.recordCourt(own(MOTHER), person(PAUL), person(11), last, "TJ 26/1"),
                Helping.NOT_YOURS);
        family.guardians.recordCourt(SUPERVISOR, person(PAUL), person(11), last, "TJ 26/1");
        assertThat(family.reaches(11, PAUL)).isTrue();
        family.visitors.at("2027-03-31T21:59:59Z");
        assertThat(family.reaches(11, PAUL)).isTrue();
        family.visitors.at("2027-03-31T22:00:00Z");
        assertThat(family.reaches(11, PAUL)).isFalse();
        family.guardians.recordCourt(SUPERVISOR, person(PAUL), person(11), LocalDate.parse("2028-03-31"), "TJ 27/2");
        assertThat(family.reaches(11, PAUL)).as("renewed").isTrue();
        assertThat(family.visitors.database.count(
                        "notification where kind = 'GUARDIAN_ADDED' and holder_id in (4, 11)"))
                .isEqualTo(4);
    }
}
