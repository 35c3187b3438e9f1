package fr.carnet.consent.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R108: failed look-ups count and are kept; whoever exists reads in their history that somebody tried. */
class FailedIdentificationsIT {

    private static final LocalDate BIRTH = LocalDate.of(1962, 5, 10);

    private final Visitors visitors = new Visitors();
    private final Identifications identifications = visitors.beans.get(Identifications.class);
    private final FailedIdentifications failures = visitors.beans.get(FailedIdentifications.class);

    private static Consent refusal(ThrowingCallable act) {
        return (Consent) catchThrowableOfType(Refusal.class, act).code();
    }

    private void visitor(String number) {
        var proof = new Proof(Proof.Kind.LETTER, "0000-0000-0000");
        refusal(() -> identifications.byNumber(TypedNumber.of(number), BIRTH, proof, UUID.randomUUID()));
    }

    private void agent(String family) {
        var said = new Spoken(family, "Paul", BIRTH, "04227");
        refusal(() -> identifications.byWords(said, "0000-0000-0000", UUID.randomUUID(), Visitors.agent()));
    }

    private long rows(String where) {
        return visitors.database.count("failed_identification where " + where);
    }

    /** SECURITY 9: one row each, at once; the history, which only the known have, comes later. */
    @Test
    void known_and_unknown_leave_the_same_behind_until_the_job_comes() {
        visitor("162053155504227");
        visitor("162053155504524");
        assertThat(rows("person_id = 4 and traced_at is null")).isOne();
        assertThat(rows("person_id = 0 and traced_at is null")).isOne();
        assertThat(visitors.database.count("trace")).isZero();
        failures.trace(visitors.now());
        assertThat(
                        visitors.database.count(
                                "trace where holder_id = 4 and action = 'IDENTIFY' and outcome = 'REFUSED' and actor_kind = 'SYSTEM' and channel = 'WEB'"))
                .isOne();
        assertThat(visitors.database.count("trace")).isOne();
        failures.trace(visitors.now());
        assertThat(visitors.database.count("trace")).isOne();
        failures.forget(visitors.now());
        assertThat(rows("true")).as("nothing is kept of visitors").isZero();
    }

    @Test
    void what_staff_tried_is_named_in_the_history_and_kept_for_a_year() {
        agent("Lefevre");
        agent("Autre");
        failures.trace(visitors.now());
        assertThat(
                        visitors.database.count(
                                "trace where holder_id = 4 and action = 'IDENTIFY' and actor_kind = 'SUPPORT' and actor_id = 'account:sub-agent' and actor_name = 'Agent'"))
                .isOne();
        failures.forget(visitors.now());
        assertThat(rows("actor_id = 'sub-agent'")).isEqualTo(2);
        failures.forget(visitors.now().plusSeconds(1));
        assertThat(rows("true")).isZero();
    }

    @Test
    void a_look_up_that_finds_nobody_counts_on_who_is_meant_and_on_who_looks() {
        for (int i = 0; i < 5; i++) {
            var said = new Spoken("Autre" + i, "Paul", BIRTH.plusDays(i), "04227");
            assertThat(refusal(() -> identifications.lookUp(said, Visitors.agent())))
                    .isEqualTo(Consent.NOT_IDENTIFIED);
        }
        var paul = new Spoken("Lefevre", "Paul", BIRTH, "04227");
        assertThat(refusal(() -> identifications.lookUp(paul, Visitors.agent())))
                .as("an agent who only guesses waits")
                .isEqualTo(Consent.TOO_MANY_TRIES);
        assertThat(rows("person_id = 0 and actor_id = 'sub-agent'")).isEqualTo(5);
        visitors.at("2026-11-22T10:30:00Z");
        assertThat(identifications.lookUp(paul, Visitors.agent()).id()).isEqualTo(Visitors.PAUL);
    }
}
