package fr.carnet.consent.closing;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.agent;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static fr.carnet.consent.closing.ClosedSpace.HERSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R130, R131: what a closed space keeps comes back, or goes for good, each at its time. */
class ErasuresIT {

    private final ClosedSpace closed = new ClosedSpace();
    private final Visitors visitors = closed.visitors;
    private final Erasures erasures = closed.erasures;
    private final Eraser eraser = closed.eraser;

    private static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void reopeningBringsAllOfItBack() {
        visitors.at("2036-11-22T09:59:59Z");
        eraser.erase();
        closed.decide(yes(PAUL, PAUL));
        assertThat(closed.state()).isEqualTo(State.OPEN);
        assertThat(closed.documents()).isOne();
        assertThat(closed.opened()).isEqualTo("Radio");
    }

    @Test
    void tenYearsLaterItIsErasedByItself() {
        visitors.at("2036-11-22T09:59:59Z");
        eraser.erase();
        assertThat(closed.documents()).as("a second before").isOne();
        visitors.at("2036-11-22T10:00:00Z");
        eraser.erase();
        closed.assertErased();
        assertThat(erasures.latest(HERSELF).orElseThrow().asked()).isFalse();
    }

    @Test
    void anErasureWaitsSeventyTwoHours() {
        erasures.ask(HERSELF);
        visitors.at("2026-11-25T09:59:59Z");
        eraser.erase();
        assertThat(closed.documents()).as("a second before").isOne();
        visitors.at("2026-11-25T10:00:00Z");
        refused(() -> erasures.cancel(HERSELF), Closing.TOO_LATE_TO_CANCEL);
        eraser.erase();
        closed.assertErased();
    }

    @Test
    void itCanBeCancelledUntilThenAndAskedAgain() {
        var first = erasures.ask(HERSELF);
        assertThat(erasures.withCode(first.code()))
                .as("not done, so it shows nothing")
                .isEmpty();
        visitors.at("2026-11-25T09:59:59Z");
        erasures.cancel(HERSELF);
        refused(() -> erasures.cancel(HERSELF), Closing.NOTHING_TO_CANCEL);
        visitors.at("2026-12-01T10:00:00Z");
        eraser.erase();
        assertThat(closed.documents()).isOne();
        assertThat(erasures.ask(HERSELF).receipt()).isNotEqualTo(first.receipt());
    }

    @Test
    void reopeningCancelsItAndClosingAgainDoesNotBringItBack() {
        erasures.ask(HERSELF);
        closed.decide(yes(PAUL, PAUL));
        closed.decide(no(PAUL, PAUL));
        visitors.at("2026-12-01T10:00:00Z");
        eraser.erase();
        assertThat(closed.documents()).isOne();
        assertThat(erasures.latest(HERSELF).orElseThrow().cancelledAt()).isNotNull();
    }

    @Test
    void onlyItsHolderOfAgeMayAskAndOnlyOfAClosedSpace() {
        refused(() -> erasures.ask(citizen(MOTHER, CHILD)), Closing.ONLY_HOLDER);
        refused(() -> erasures.ask(citizen(CHILD, CHILD)), Closing.ONLY_HOLDER);
        refused(() -> erasures.ask(agent()), Closing.ONLY_HOLDER);
        refused(() -> erasures.ask(citizen(MOTHER, MOTHER)), Closing.CLOSE_FIRST);
        closed.decide(yes(PAUL, PAUL));
        refused(() -> erasures.ask(HERSELF), Closing.CLOSE_FIRST);
        assertThat(visitors.database.count("erasure")).isZero();
    }

    @Test
    void askedTwiceAtOnceItIsOne() throws Exception {
        var asked = new ArrayList<Callable<String>>();
        for (int i = 0; i < 8; i++) asked.add(() -> erasures.ask(HERSELF).receipt());
        var pool = Executors.newFixedThreadPool(8);
        var receipts = new ArrayList<String>();
        for (var answer : pool.invokeAll(asked)) receipts.add(answer.get());
        pool.shutdown();
        assertThat(receipts).hasSize(8).containsOnly(receipts.get(0));
        assertThat(visitors.database.count("trace where action = 'ASK_ERASURE'"))
                .isOne();
    }

    @Test
    void nothingIsLeftToReopenButANewSpaceMayBeOpened() {
        erasures.ask(HERSELF);
        visitors.at("2026-11-25T10:00:00Z");
        eraser.erase();
        refused(() -> erasures.ask(HERSELF), Consent.ERASED);
        closed.decide(yes(PAUL, PAUL));
        assertThat(closed.state()).isEqualTo(State.OPEN);
        assertThat(closed.documents()).isZero();
        eraser.erase();
        assertThat(closed.state()).isEqualTo(State.OPEN);
    }
}
