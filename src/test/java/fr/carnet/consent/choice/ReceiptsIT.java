package fr.carnet.consent.choice;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Keyring;
import fr.carnet.platform.Refusal;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R8, R10, M14: what a receipt, its follow-up code and a proof code open, and what they do not. */
class ReceiptsIT {

    private final Visitors visitors = new Visitors();
    private final Choices choices = visitors.beans.get(Choices.class);
    private final Receipts receipts = visitors.beans.get(Receipts.class);

    private Choice decide(Decision decision) {
        return choices.decide(decision, visitors.now());
    }

    private static Consent refusal(ThrowingCallable act) {
        return (Consent) catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void a_receipt_and_its_code_show_the_timeline_of_the_one_who_chose() {
        var first = decide(no(PAUL, PAUL));
        var last = decide(yes(PAUL, PAUL));
        var old = receipts.open(
                first.receipt().toLowerCase().replace("-", " "),
                first.followCode().toLowerCase());
        assertThat(old.inForce()).isFalse();
        assertThat(old.timeline()).extracting(Choice::receipt).containsExactly(last.receipt(), first.receipt());
        assertThat(receipts.open(last.receipt(), last.followCode()).inForce()).isTrue();
    }

    @Test
    void an_unknown_receipt_and_a_wrong_code_are_one_answer_and_pause_alike() {
        var choice = decide(no(PAUL, PAUL));
        for (var receipt : new String[] {choice.receipt(), "C-0000-0000"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(refusal(() -> receipts.open(receipt, choice.proofCode())))
                        .as("the proof code opens nothing")
                        .isEqualTo(Consent.RECEIPT_UNKNOWN);
            }
            assertThat(refusal(() -> receipts.open(receipt, choice.followCode())))
                    .isEqualTo(Consent.TOO_MANY_TRIES);
        }
        visitors.at("2026-11-22T10:31:00Z");
        assertThat(receipts.open(choice.receipt(), choice.followCode()).name()).isEqualTo("Paul Lefevre");
    }

    @Test
    void undone_once_with_a_receipt_of_its_own() {
        var choice = decide(no(PAUL, PAUL));
        var request = UUID.randomUUID();
        var undone = receipts.undo(choice.receipt(), choice.followCode(), request);
        assertThat(undone.kind()).isEqualTo(Kind.OPT_IN);
        assertThat(visitors.beans.get(Spaces.class).state(PAUL)).isEqualTo(Space.State.OPEN);
        assertThat(receipts.undo(choice.receipt(), choice.followCode(), request).receipt())
                .as("the same button pressed twice")
                .isEqualTo(undone.receipt());
        assertThat(refusal(() -> receipts.undo(choice.receipt(), choice.followCode(), UUID.randomUUID())))
                .isEqualTo(Consent.REPLACED);
        assertThat(receipts.undo(undone.receipt(), undone.followCode(), UUID.randomUUID())
                        .kind())
                .isEqualTo(Kind.CLOSE);
    }

    @Test
    void a_proof_code_tells_that_it_holds_and_no_name() {
        var choice = decide(no(PAUL, PAUL));
        var verified = receipts.verify(choice.proofCode().toLowerCase()).orElseThrow();
        assertThat(verified.inForce()).isTrue();
        assertThat(verified.madeAt()).isEqualTo(visitors.now());
        decide(yes(PAUL, PAUL));
        assertThat(receipts.verify(choice.proofCode()).orElseThrow().inForce()).isFalse();
        assertThat(receipts.verify("0000-0000-0000")).isEmpty();
        assertThat(receipts.verify(choice.followCode())).isEmpty();
        assertThat(receipts.verify(choice.receipt())).isEmpty();
    }

    @Test
    void each_guardian_follows_their_own_choices_only() {
        var mother = decide(no(CHILD, MOTHER));
        var father = decide(yes(CHILD, FATHER));
        assertThat(receipts.open(father.receipt(), father.followCode()).timeline())
                .extracting(Choice::receipt)
                .containsExactly(father.receipt());
        assertThat(receipts.own(citizen(MOTHER, CHILD)))
                .extracting(Choice::receipt)
                .containsExactly(mother.receipt());
        assertThat(receipts.own(citizen(MOTHER, CHILD), father.receipt())).isEmpty();
        assertThat(refusal(() -> receipts.own(citizen(PAUL, CHILD)))).isEqualTo(Consent.NOT_GUARDIAN);
    }

    @Test
    void of_age_ones_own_choice_replaces_that_of_guardians() {
        var mother = decide(no(CHILD, MOTHER));
        visitors.at("2034-09-02T10:00:00Z");
        decide(yes(CHILD, CHILD));
        assertThat(visitors.beans.get(Spaces.class).state(CHILD)).isEqualTo(Space.State.OPEN);
        assertThat(receipts.verify(mother.proofCode()).orElseThrow().inForce()).isFalse();
    }

    @Test
    void erased_the_proof_still_holds_and_nobody_prints_it_again() {
        var choice = decide(no(PAUL, PAUL));
        visitors.beans.get(Keyring.class).shred(PAUL);
        assertThat(receipts.verify(choice.proofCode()).orElseThrow().inForce()).isTrue();
        assertThat(receipts.open(choice.receipt(), choice.followCode()).choice().proofCode())
                .isNull();
    }
}
