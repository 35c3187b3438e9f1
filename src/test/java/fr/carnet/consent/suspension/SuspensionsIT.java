package fr.carnet.consent.suspension;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.agent;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R109, R132: two supervisors, the holder told, six weeks to object. */
class SuspensionsIT {

    private static final Viewer ONE = supervisor("one");
    private static final Viewer OTHER = supervisor("other");
    private static final Viewer HOLDER = citizen(PAUL, PAUL);

    private final Visitors visitors = new Visitors();
    private final Choices choices = visitors.beans.get(Choices.class);
    private final Suspensions suspensions = visitors.beans.get(Suspensions.class);
    private final SixWeeksOver sixWeeks = visitors.beans.get(SixWeeksOver.class);

    private static Viewer supervisor(String name) {
        return new Viewer(
                Capacity.SUPERVISOR, "sub-" + name, name, null, null, null, null, null, null, "Ligne d’aide", null);
    }

    @BeforeEach
    void open() {
        decide(yes(PAUL, PAUL));
    }

    private void decide(Decision decision) {
        choices.decide(decision, visitors.now());
    }

    private UUID asked() {
        suspensions.ask(
                ONE,
                visitors.beans
                        .inTransaction(() -> visitors.beans.get(Persons.class).find(PAUL))
                        .orElseThrow(),
                Suspension.Reason.FRAUD);
        return suspensions.undecided(ONE).get(0).ref();
    }

    private UUID suspended() {
        var ref = asked();
        suspensions.confirm(OTHER, ref);
        return ref;
    }

    private State state() {
        return visitors.beans.get(Spaces.class).find(PAUL).map(Space::state).orElseThrow();
    }

    private static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void oneSupervisorAloneSuspendsNothing() {
        var ref = asked();
        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(suspensions.ofSpace(HOLDER)).isEmpty();
        refused(() -> suspensions.confirm(ONE, ref), Suspending.FOUR_EYES);
        suspensions.confirm(OTHER, ref);
        assertThat(state()).isEqualTo(State.SUSPENDED);
        assertThat(visitors.database.count("outbox where template = 'SPACE_SUSPENDED'"))
                .isOne();
        assertThat(visitors.database.count("notification where kind = 'SPACE_SUSPENDED'"))
                .isOne();
        assertThat(visitors.database.count("trace where action in ('ASK_SUSPENSION', 'SUSPEND_SPACE')"))
                .isEqualTo(2);
    }

    /** What the page forgets, the database does not. */
    @Test
    void theDatabaseWantsTwoToo() {
        asked();
        assertThatThrownBy(() -> visitors.database.asSuperuser(
                        "update suspension set confirmed_by = asked_by, confirmed_at = now()"))
                .hasMessageContaining("suspension_four_eyes");
    }

    @Test
    void agentsAndCitizensSuspendNothing() {
        var ref = asked();
        for (var somebody : new Viewer[] {agent(), HOLDER, citizen(MOTHER, MOTHER)}) {
            refused(() -> suspensions.undecided(somebody), Suspending.ONLY_SUPERVISOR);
            refused(() -> suspensions.confirm(somebody, ref), Suspending.ONLY_SUPERVISOR);
            refused(() -> suspensions.end(somebody, ref), Suspending.ONLY_SUPERVISOR);
        }
        refused(() -> suspensions.confirm(OTHER, UUID.randomUUID()), Suspending.SUSPENSION_UNKNOWN);
        refused(
                () -> suspensions.confirm(OTHER, new UUID(ref.getMostSignificantBits(), 1)),
                Suspending.SUSPENSION_UNKNOWN);
    }

    @Test
    void twoWhoConfirmAtOnceSuspendOnce() throws Exception {
        var ref = asked();
        var pool = Executors.newFixedThreadPool(2);
        var both = pool.invokeAll(Stream.of(supervisor("a"), supervisor("b"))
                .map(who -> (Callable<Void>) () -> {
                    suspensions.confirm(who, ref);
                    return null;
                })
                .toList());
        pool.shutdown();
        assertThat(both.stream().filter(SuspensionsIT::succeeded)).hasSize(1);
        assertThat(visitors.database.count("trace where action = 'SUSPEND_SPACE'"))
                .isOne();
        refused(this::asked, Suspending.ALREADY_ASKED);
    }

    private static boolean succeeded(Future<?> one) {
        try {
            one.get();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void aRequestIsDroppedByOneAndASuspensionEndedByTwo() {
        suspensions.end(ONE, asked());
        assertThat(suspensions.undecided(ONE)).isEmpty();
        assertThat(state()).isEqualTo(State.OPEN);
        var ref = suspended();
        suspensions.end(ONE, ref);
        assertThat(state()).isEqualTo(State.SUSPENDED);
        refused(() -> suspensions.end(ONE, ref), Suspending.FOUR_EYES);
        suspensions.end(OTHER, ref);
        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(visitors.database.count("outbox where template = 'SUSPENSION_OVER'"))
                .isOne();
        refused(() -> suspensions.end(OTHER, ref), Suspending.SUSPENSION_UNKNOWN);
    }

    /** Suspended on 22 November: 3 January is the last day, in Paris. */
    @Test
    void withoutObjectionItClosesAfterSixWeeks() {
        suspended();
        assertThat(suspensions.ofSpace(HOLDER).orElseThrow().getLastDay()).hasToString("2027-01-03");
        visitors.at("2027-01-03T22:59:59Z");
        sixWeeks.closeUnopposed();
        assertThat(state()).as("a second before midnight in Paris").isEqualTo(State.SUSPENDED);
        visitors.at("2027-01-03T23:00:00Z");
        sixWeeks.closeUnopposed();
        sixWeeks.closeUnopposed();
        assertThat(state()).isEqualTo(State.CLOSED);
        assertThat(visitors.database.count("trace where action = 'CLOSE_AFTER_SUSPENSION'"))
                .isOne();
        refused(() -> suspensions.contest(HOLDER, "Trop tard"), Suspending.NOT_IN_FORCE);
    }

    @Test
    void anObjectionInTheLastSecondKeepsItFromClosing() {
        suspended();
        visitors.at("2027-01-03T22:59:59Z");
        suspensions.contest(HOLDER, "Ce n’est pas moi.");
        refused(() -> suspensions.contest(HOLDER, "Encore"), Suspending.ALREADY_CONTESTED);
        visitors.at("2027-06-01T10:00:00Z");
        sixWeeks.closeUnopposed();
        assertThat(state()).isEqualTo(State.SUSPENDED);
        assertThat(suspensions.undecided(OTHER).get(0).contest()).isEqualTo("Ce n’est pas moi.");
        assertThat(visitors.database.count(
                        "suspension where contest is not null and position('moi'::bytea in contest) > 0"))
                .as("sealed")
                .isZero();
    }

    @Test
    void nobodyContestsForSomebodyElse() {
        suspended();
        refused(() -> suspensions.contest(citizen(MOTHER, MOTHER), "x"), Suspending.NOT_IN_FORCE);
        refused(() -> suspensions.contest(citizen(MOTHER, PAUL), "x"), Suspending.NOT_IN_FORCE);
    }

    @Test
    void closingAndReopeningIsNoWayAround() {
        var ref = suspended();
        decide(no(PAUL, PAUL));
        assertThat(state()).isEqualTo(State.CLOSED);
        refused(() -> decide(yes(PAUL, PAUL)), Consent.SUSPENDED);
        suspensions.end(ONE, ref);
        suspensions.end(OTHER, ref);
        assertThat(state()).as("closed by choice").isEqualTo(State.CLOSED);
        decide(yes(PAUL, PAUL));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void aJobThatDiesLeavesEachSpaceAsItWas() {
        suspended();
        visitors.at("2027-01-04T10:00:00Z");
        visitors.database.asSuperuser(
                "alter table outbox add constraint broken check (template <> 'SUSPENSION_OVER') not valid");
        assertThatThrownBy(sixWeeks::closeUnopposed).isNotInstanceOf(Refusal.class);
        assertThat(state()).isEqualTo(State.SUSPENDED);
        visitors.database.asSuperuser("alter table outbox drop constraint broken");
        sixWeeks.closeUnopposed();
        assertThat(state()).isEqualTo(State.CLOSED);
    }
}
