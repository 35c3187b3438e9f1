package fr.carnet.consent.court;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.agent;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Part;
import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R12, R109: guardians who disagree, and the court that says who chooses. */
class CourtPapersIT {

    private static final Viewer SUPERVISOR = supervisor("one");
    private static final Viewer OTHER = supervisor("other");

    private final Visitors visitors = new Visitors();
    private final Choices choices = visitors.beans.get(Choices.class);
    private final CourtPapers papers = visitors.beans.get(CourtPapers.class);

    private static Viewer supervisor(String name) {
        return new Viewer(
                Capacity.SUPERVISOR, "sub-" + name, name, null, null, null, null, null, null, "Ligne d’aide", null);
    }

    private void decide(Decision decision) {
        choices.decide(decision, visitors.now());
    }

    private State state() {
        return visitors.beans.get(Spaces.class).find(CHILD).map(Space::state).orElseThrow();
    }

    private Person person(long id) {
        return visitors.beans
                .inTransaction(() -> visitors.beans.get(Persons.class).find(id))
                .orElseThrow();
    }

    private UUID asked(Viewer by, long guardian) {
        papers.ask(by, person(CHILD), person(guardian).ref(), "RG 26/01234", "TJ Toulouse", LocalDate.of(2026, 11, 2));
        return papers.waiting(by).get(0).ref();
    }

    private static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void the_choice_that_waited_holds_once_two_have_read_the_paper() {
        decide(no(CHILD, MOTHER));
        decide(yes(CHILD, FATHER, Part.AGENDA));
        var ref = asked(agent(), FATHER);
        assertThat(state()).as("nothing has changed yet").isEqualTo(State.REFUSED);
        papers.confirm(SUPERVISOR, ref);
        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(visitors.beans.get(Spaces.class).refusedParts(CHILD)).containsExactly(Part.AGENDA);
        assertThat(visitors.database.count("choice where holder_id = 3 and by_guardian = 2 and not waits"))
                .isOne();
        for (var guardian : new long[] {MOTHER, FATHER}) {
            assertThat(visitors.database.count("notification where kind = 'COURT_PAPER' and holder_id = " + guardian))
                    .isOne();
        }
        assertThat(visitors.database.count(
                        "trace where holder_id = 3 and action in ('ASK_COURT_PAPER', 'RECORD_COURT_PAPER')"))
                .isEqualTo(2);
        assertThat(papers.waiting(SUPERVISOR)).isEmpty();
    }

    @Test
    void a_space_that_the_other_closed_later_is_found_again() {
        decide(yes(CHILD, FATHER));
        decide(no(CHILD, MOTHER));
        assertThat(state()).isEqualTo(State.CLOSED);
        papers.confirm(SUPERVISOR, asked(agent(), FATHER));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void from_then_on_only_they_choose_as_often_as_they_like() {
        decide(no(CHILD, MOTHER));
        papers.confirm(SUPERVISOR, asked(agent(), FATHER));
        assertThat(state()).as("who decides has not chosen").isEqualTo(State.REFUSED);
        refused(() -> decide(yes(CHILD, MOTHER)), Consent.COURT_DECIDED);
        decide(yes(CHILD, FATHER));
        assertThat(state()).isEqualTo(State.OPEN);
        decide(no(CHILD, FATHER));
        assertThat(state()).isEqualTo(State.CLOSED);
    }

    @Test
    void a_later_paper_replaces_the_one_before() {
        papers.confirm(SUPERVISOR, asked(agent(), FATHER));
        visitors.at("2026-11-23T10:00:00Z");
        papers.confirm(SUPERVISOR, asked(agent(), MOTHER));
        refused(() -> decide(yes(CHILD, FATHER)), Consent.COURT_DECIDED);
        decide(yes(CHILD, MOTHER));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    /** A paper about somebody who no longer represents the child says nothing any more. */
    @Test
    void it_ends_with_the_guardianship() {
        papers.confirm(SUPERVISOR, asked(agent(), FATHER));
        visitors.database.asSuperuser("update guardianship set ended_at = now() where guardian_id = 2");
        decide(yes(CHILD, MOTHER));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void four_eyes_and_one_of_them_a_supervisor() {
        var ref = asked(SUPERVISOR, FATHER);
        refused(() -> papers.confirm(SUPERVISOR, ref), Court.ANOTHER_MUST_CONFIRM);
        refused(() -> papers.confirm(agent(), ref), Court.ONLY_SUPPORT_LINE);
        refused(() -> papers.confirm(citizen(FATHER, CHILD), ref), Court.ONLY_SUPPORT_LINE);
        refused(() -> papers.waiting(citizen(FATHER, CHILD)), Court.ONLY_SUPPORT_LINE);
        refused(() -> asked(agent(), MOTHER), Court.PAPER_WAITS);
        assertThatThrownBy(() -> visitors.database.asSuperuser(
                        "update court_paper set confirmed_by = asked_by, confirmed_at = now()"))
                .hasMessageContaining("court_paper_four_eyes");
        papers.drop(agent(), ref);
        refused(() -> papers.confirm(OTHER, ref), Court.PAPER_UNKNOWN);
        papers.confirm(OTHER, asked(SUPERVISOR, FATHER));
    }

    @Test
    void only_about_a_child_and_one_of_its_guardians() {
        refused(() -> asked(agent(), PAUL), Court.NOT_THEIR_GUARDIAN);
        refused(() -> papers.guardians(agent(), person(PAUL)), Court.NOT_A_CHILD);
        refused(() -> papers.find(agent(), UUID.randomUUID()), Court.PAPER_UNKNOWN);
        assertThat(papers.guardians(agent(), person(CHILD)))
                .extracting(Person::id)
                .containsExactly(MOTHER, FATHER);
    }
}
