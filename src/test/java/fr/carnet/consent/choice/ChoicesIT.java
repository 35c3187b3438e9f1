package fr.carnet.consent.choice;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Part;
import fr.carnet.consent.SixWeeks;
import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** R7, R10, R12: one record, the last choice wins, guardians agree. */
class ChoicesIT {

    private final Visitors visitors = new Visitors();
    private final Choices choices = visitors.beans.get(Choices.class);

    private Choice decide(Decision decision) {
        return choices.decide(decision, visitors.now());
    }

    private State state(long holder) {
        return visitors.beans.get(Spaces.class).find(holder).map(Space::state).orElse(null);
    }

    private Set<Part> refused(long holder) {
        return visitors.beans.get(Spaces.class).find(holder).orElseThrow().refusedParts();
    }

    @Test
    void the_last_choice_wins_as_often_as_one_likes() {
        assertThat(decide(no(PAUL, PAUL)).kind()).isEqualTo(Kind.OPT_OUT);
        assertThat(state(PAUL)).isEqualTo(State.REFUSED);
        assertThat(decide(yes(PAUL, PAUL)).kind()).isEqualTo(Kind.OPT_IN);
        assertThat(state(PAUL)).isEqualTo(State.OPEN);
        assertThat(decide(no(PAUL, PAUL)).kind()).isEqualTo(Kind.CLOSE);
        assertThat(state(PAUL)).isEqualTo(State.CLOSED);
        assertThat(decide(no(PAUL, PAUL)).kind()).isEqualTo(Kind.OPT_OUT);
        assertThat(state(PAUL)).isEqualTo(State.CLOSED);
        assertThat(decide(yes(PAUL, PAUL)).kind()).isEqualTo(Kind.REOPEN);
        assertThat(state(PAUL)).isEqualTo(State.OPEN);
        assertThat(visitors.database.count("choice")).isEqualTo(5);
        assertThat(visitors.database.count("trace where channel = 'WEB' and actor_id = 'person:4'"))
                .isEqualTo(5);
        assertThat(visitors.database.count("notification where kind = 'CHOICE_RECORDED'"))
                .isEqualTo(5);
    }

    @Test
    void a_part_is_refused_before_opening_and_after() {
        decide(no(PAUL, PAUL, Part.AGENDA));
        assertThat(state(PAUL)).as("the six weeks go on").isEqualTo(State.NOTIFIED);
        assertThat(refused(PAUL)).containsExactly(Part.AGENDA);
        decide(yes(PAUL, PAUL, Part.DOCUMENTS, Part.AGENDA));
        var space = visitors.beans.get(Spaces.class).find(PAUL).orElseThrow();
        assertThat(space.isOpen()).isTrue();
        assertThat(space.offers(Part.DOCUMENTS)).isFalse();
        assertThat(space.offers(Part.MESSAGING)).isTrue();
        decide(yes(PAUL, PAUL));
        assertThat(refused(PAUL)).isEmpty();
        decide(no(PAUL, PAUL));
        assertThatThrownBy(() -> decide(no(PAUL, PAUL, Part.AGENDA)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Consent.ALREADY_CLOSED));
    }

    @Test
    void the_same_page_sent_twice_is_one_choice_with_one_receipt() throws Exception {
        var decision = no(PAUL, PAUL);
        var sent = new ArrayList<Callable<String>>();
        for (int i = 0; i < 8; i++) sent.add(() -> decide(decision).receipt());
        var pool = Executors.newFixedThreadPool(8);
        var receipts = new ArrayList<String>();
        for (var answer : pool.invokeAll(sent)) receipts.add(answer.get());
        pool.shutdown();
        assertThat(receipts).hasSize(8).containsOnly(receipts.get(0));
        assertThat(visitors.database.count("choice")).isOne();
        assertThat(visitors.database.count("trace")).isOne();
    }

    /** R3: whoever inserts the row of the space first decides; the other finds it decided. */
    @Test
    void a_refusal_racing_the_batch_leaves_one_consistent_story() throws Exception {
        for (int round = 0; round < 20; round++) {
            visitors.database.asSuperuser("delete from space where holder_id = 4", "delete from choice");
            var pool = Executors.newFixedThreadPool(2);
            var refusal = pool.submit(() -> decide(no(PAUL, PAUL)));
            var opening = pool.submit(this::openAsTheBatch);
            var opened = opening.get();
            var kind = refusal.get().kind();
            pool.shutdown();
            assertThat(kind).isEqualTo(opened == 1 ? Kind.CLOSE : Kind.OPT_OUT);
            assertThat(state(PAUL)).isEqualTo(opened == 1 ? State.CLOSED : State.REFUSED);
        }
    }

    /** R3, days of Paris: sent on 2 November, day 42 is 14 December. */
    @Test
    void no_at_23_59_of_day_42_refuses_and_at_00_01_of_day_43_closes() throws SQLException {
        var sent = Instant.parse("2026-11-02T08:00:00Z");
        visitors.at("2026-12-14T22:59:00Z");
        assertThat(decide(no(PAUL, PAUL)).kind()).isEqualTo(Kind.OPT_OUT);
        visitors.at("2026-12-14T23:01:00Z");
        assertThat(visitors.now()).isAfter(SixWeeks.over(sent));
        assertThat(openAsTheBatch()).as("refused in time").isZero();
        assertThat(state(PAUL)).isEqualTo(State.REFUSED);
        visitors.database.asSuperuser("delete from space where holder_id = 4");
        assertThat(openAsTheBatch()).isOne();
        assertThat(decide(no(PAUL, PAUL)).kind()).isEqualTo(Kind.CLOSE);
        assertThat(state(PAUL)).isEqualTo(State.CLOSED);
    }

    @Test
    void yes_and_no_at_the_same_instant_leave_what_the_last_of_them_says() throws Exception {
        for (int round = 0; round < 20; round++) {
            var pool = Executors.newFixedThreadPool(2);
            var answers = pool.invokeAll(
                    List.<Callable<Choice>>of(() -> decide(no(PAUL, PAUL)), () -> decide(yes(PAUL, PAUL))));
            for (var answer : answers) answer.get();
            pool.shutdown();
            var last =
                    visitors.beans.get(Receipts.class).own(citizen(PAUL, PAUL)).get(0);
            assertThat(state(PAUL) == State.OPEN).isEqualTo(!last.refusesAll());
        }
    }

    private int openAsTheBatch() throws SQLException {
        try (var connection = visitors.database.as("postgres");
                var sql = connection.createStatement()) {
            return sql.executeUpdate(
                    """
                    insert into space (holder_id, state, opened_at) values (4, 'OPEN', now())
                    on conflict (holder_id) do update set state = 'OPEN', opened_at = now() where space.state = 'NOTIFIED'
                    """);
        }
    }

    @Test
    void two_guardians_who_disagree_leave_it_closed_until_both_agree() {
        decide(no(CHILD, MOTHER));
        assertThat(state(CHILD)).isEqualTo(State.REFUSED);
        var father = decide(yes(CHILD, FATHER));
        assertThat(father.waits()).isTrue();
        assertThat(state(CHILD)).isEqualTo(State.REFUSED);
        assertThat(decide(yes(CHILD, MOTHER)).waits()).isFalse();
        assertThat(state(CHILD)).isEqualTo(State.OPEN);
        assertThat(decide(no(CHILD, FATHER)).kind()).isEqualTo(Kind.CLOSE);
        assertThat(decide(yes(CHILD, MOTHER)).waits()).isTrue();
        assertThat(state(CHILD)).isEqualTo(State.CLOSED);
        assertThat(decide(yes(CHILD, FATHER)).kind()).isEqualTo(Kind.REOPEN);
        assertThat(state(CHILD)).isEqualTo(State.OPEN);
    }

    @Test
    void the_other_guardian_is_told_of_each_choice() {
        decide(no(CHILD, FATHER));
        assertThat(visitors.database.count("notification where kind = 'CHOICE_FOR_CHILD' and holder_id = 1"))
                .isOne();
        assertThat(visitors.database.count("outbox where template = 'CHOICE_FOR_CHILD'"))
                .isOne();
        assertThat(visitors.database.count("notification where holder_id = 2")).isZero();
        assertThat(visitors.database.count("notification where kind = 'CHOICE_RECORDED' and holder_id = 3"))
                .isOne();
    }

    @Test
    void a_part_that_one_guardian_refuses_is_refused() {
        decide(yes(CHILD, MOTHER, Part.AGENDA));
        decide(yes(CHILD, FATHER, Part.MESSAGING));
        assertThat(refused(CHILD)).containsExactlyInAnyOrder(Part.AGENDA, Part.MESSAGING);
    }

    @Test
    void parent_and_child_close_in_either_order() {
        decide(no(MOTHER, MOTHER));
        decide(no(CHILD, MOTHER));
        assertThat(state(CHILD)).isEqualTo(State.REFUSED);
        assertThat(state(MOTHER)).isEqualTo(State.REFUSED);
    }

    @Test
    void nobody_else_chooses_for_a_child_nor_the_child_nor_a_parent_for_an_adult() {
        for (var decision : new Decision[] {no(CHILD, PAUL), no(CHILD, CHILD), no(PAUL, MOTHER)}) {
            assertThatThrownBy(() -> decide(decision)).isInstanceOf(Refusal.class);
        }
        assertThat(visitors.database.count("choice")).isZero();
        assertThat(visitors.database.count("space")).isZero();
        visitors.at("2034-09-02T10:00:00Z");
        assertThatThrownBy(() -> decide(no(CHILD, MOTHER))).as("of age").isInstanceOf(Refusal.class);
        assertThat(decide(no(CHILD, CHILD)).kind()).isEqualTo(Kind.OPT_OUT);
    }

    @Test
    void a_choice_is_never_changed() {
        decide(no(PAUL, PAUL));
        for (var statement :
                new String[] {"update choice set kind = 'OPT_IN'", "delete from choice", "table choice_reference"}) {
            assertThatThrownBy(() -> {
                        try (var connection = visitors.database.as("carnet");
                                var sql = connection.createStatement()) {
                            sql.execute("select set_config('carnet.holder', '4', false)");
                            sql.execute(statement);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
