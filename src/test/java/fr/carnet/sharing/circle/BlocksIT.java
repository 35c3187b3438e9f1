package fr.carnet.sharing.circle;

import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.NURSE;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R40–R47: who is shut out, where, and what comes back. */
class BlocksIT {

    private static final Whom EVERYWHERE = new Whom(MARTIN, null);
    private static final Whom AT_THE_HOSPITAL = new Whom(MARTIN, HOSPITAL);
    private static final Whom THE_HOSPITAL = new Whom(null, HOSPITAL);

    private final Surroundings around = new Surroundings();
    private final Authorisations authorisations = around.get(Authorisations.class);
    private final Blocks blocks = around.get(Blocks.class);
    private final Roles roles = around.get(Roles.class);
    private final Circles circles = around.get(Circles.class);

    private void authorise(Whom... all) {
        for (var whom : all) authorisations.authorise(PAUL_HIMSELF, whom, Length.YEAR, null);
    }

    private void unblockAll() {
        circles.of(PAUL_HIMSELF).blocked().forEach(one -> blocks.unblock(PAUL_HIMSELF, one.ref()));
        assertThat(circles.of(PAUL_HIMSELF).blocked()).isEmpty();
    }

    /** R40, R41, R44, R45. */
    @Test
    void blockedByNameNowhereAndNothingComesBack() {
        authorise(EVERYWHERE, AT_THE_HOSPITAL, THE_HOSPITAL);
        blocks.block(PAUL_HIMSELF, EVERYWHERE, false);
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(around.sees(MARTIN, HOSPITAL))
                .as("be the whole hospital authorised")
                .isFalse();
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
        assertThat(around.count(
                        "trace where outcome = 'REFUSED' and rule = 'BLOCKED' and actor_id = 'rpps:" + MARTIN + "'"))
                .isEqualTo(2);
        assertThat(around.count("notification"))
                .as("the blocked are told nothing")
                .isZero();
        refused(() -> authorise(EVERYWHERE), Trusting.IS_BLOCKED);
        refused(() -> authorise(AT_THE_HOSPITAL), Trusting.IS_BLOCKED);
        refused(() -> blocks.block(PAUL_HIMSELF, EVERYWHERE, false), Trusting.ALREADY_BLOCKED);
        refused(() -> blocks.block(PAUL_HIMSELF, AT_THE_HOSPITAL, false), Trusting.ALREADY_BLOCKED);

        unblockAll();
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(around.sees(MARTIN, HOSPITAL))
                .as("with the hospital, which was never blocked")
                .isTrue();
        authorise(EVERYWHERE);
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
    }

    /** What held everywhere goes on where it was not blocked, and only there for good. */
    @Test
    void blockedAtOneStructureTheOthersGoOn() {
        authorise(EVERYWHERE);
        blocks.block(PAUL_HIMSELF, AT_THE_HOSPITAL, false);
        assertThat(around.sees(MARTIN, HOSPITAL)).isFalse();
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
        unblockAll();
        assertThat(around.sees(MARTIN, HOSPITAL)).as("R44").isFalse();
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
    }

    /** R47: all who act there, and they elsewhere are unaffected. */
    @Test
    void aStructureIsBlockedWithAllWhoActThere() {
        authorise(EVERYWHERE, new Whom(DURAND, HOSPITAL), new Whom(NURSE, null), THE_HOSPITAL);
        blocks.block(PAUL_HIMSELF, THE_HOSPITAL, false);
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(around.sees(MARTIN, HOSPITAL)).isFalse();
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
        assertThat(around.sees(NURSE, SURGERY)).isTrue();
        unblockAll();
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(around.sees(MARTIN, HOSPITAL)).isFalse();
        assertThat(around.sees(NURSE, HOSPITAL))
                .as("who never worked there, and is authorised wherever she works")
                .isTrue();
    }

    /** R46: the SAMU is let in to a blocked structure unless the holder ticked "even then". */
    @Test
    void aStructureYieldsToTheSamuUnlessTicked() {
        around.visitors.database.asSuperuser(
                """
                insert into permission (holder_id, rpps, finess, ground, since, until) values
                    (4, '%s', '%s', 'DISPATCH', '2026-11-22T09:00:00Z', '2026-11-23T09:00:00Z')
                """
                        .formatted(DURAND, HOSPITAL));
        blocks.block(PAUL_HIMSELF, THE_HOSPITAL, false);
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
        blocks.block(PAUL_HIMSELF, THE_HOSPITAL, true);
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(circles.of(PAUL_HIMSELF).blocked()).hasSize(1).allMatch(Blocked::evenEmergency);
        unblockAll();
        assertThat(around.sees(DURAND, HOSPITAL)).as("R44").isFalse();
    }

    /** R43, S88. */
    @Test
    void theAttendingPhysicianDesignatedHereIsNotBlockedBeforeTheRoleIsRemoved() {
        roles.designate(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN, MARTIN);
        for (var whom : List.of(EVERYWHERE, AT_THE_HOSPITAL)) {
            assertThat(blocks.isAttending(PAUL_HIMSELF, whom)).isTrue();
            refused(() -> blocks.block(PAUL_HIMSELF, whom, false), Trusting.IS_ATTENDING_PHYSICIAN);
        }
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
        refused(() -> blocks.removeRoleAndBlock(PAUL_HIMSELF, new Whom(DURAND, null)), Trusting.NO_ATTENDING_PHYSICIAN);
        blocks.removeRoleAndBlock(PAUL_HIMSELF, EVERYWHERE);
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(circles.of(PAUL_HIMSELF).attending()).isNull();
        assertThat(around.count("trace where action in ('REMOVE_ATTENDING_PHYSICIAN', 'BLOCK')"))
                .isEqualTo(2);
        unblockAll();
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
    }

    /** R43: one known from the health insurance alone was never designated in the space. */
    @Test
    void anAttendingPhysicianKnownFromTheHealthInsuranceIsBlocked() {
        around.visitors.database.asSuperuser(
                "insert into permission (holder_id, rpps, ground, since, declared_by) values (4, '" + MARTIN
                        + "', 'ATTENDING_PHYSICIAN', '2020-01-01', 'HEALTH_INSURANCE')");
        assertThat(circles.of(PAUL_HIMSELF).attending().declared()).isFalse();
        blocks.block(PAUL_HIMSELF, EVERYWHERE, false);
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        unblockAll();
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
    }

    @Test
    void twoClicksAreOneBlock() throws Exception {
        var refusals = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(4);
        pool.invokeAll(Collections.nCopies(4, Executors.callable(() -> {
            try {
                blocks.block(PAUL_HIMSELF, EVERYWHERE, false);
            } catch (Refusal already) {
                refusals.incrementAndGet();
            }
        })));
        pool.shutdown();
        assertThat(refusals).hasValue(3);
        assertThat(around.count("block")).isOne();
    }
}
