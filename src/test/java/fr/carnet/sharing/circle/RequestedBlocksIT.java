package fr.carnet.sharing.circle;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.NURSE;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.professional;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.TestLimits;
import fr.carnet.sharing.Sharing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R48: Dr Martin is Paul's administrator, and blocks because he asked. */
class RequestedBlocksIT {

    private static final Whom THE_NURSE = new Whom(NURSE, null);
    private static final Whom THE_HOSPITAL = new Whom(null, HOSPITAL);
    private static final Viewer ADMINISTRATOR = professional(MARTIN, SURGERY);

    private final Surroundings around = new Surroundings();
    private final Authorisations authorisations = around.get(Authorisations.class);
    private final Blocks blocks = around.get(Blocks.class);
    private final RequestedBlocks onBehalf = around.get(RequestedBlocks.class);
    private final Roles roles = around.get(Roles.class);
    private final Circles circles = around.get(Circles.class);
    private UUID paul;

    @BeforeEach
    void designated() {
        paul = around.ref(PAUL);
        roles.designate(PAUL_HIMSELF, Role.ADMINISTRATOR, MARTIN);
    }

    private List<String> own(Viewer viewer) {
        return onBehalf.own(viewer, paul).stream()
                .map(RequestedBlocks.Own::name)
                .toList();
    }

    private void unblock() {
        blocks.unblock(PAUL_HIMSELF, circles.of(PAUL_HIMSELF).blocked().get(0).ref());
    }

    /** R41, R44, R64: it holds at once; the holder is told, reads who did it, and alone lets back in. */
    @Test
    void blockedByTheAdministratorToldToTheHolderAndUnblockedByThem() {
        authorisations.authorise(PAUL_HIMSELF, THE_NURSE, Length.YEAR, null);
        onBehalf.block(ADMINISTRATOR, paul, THE_NURSE);
        assertThat(around.sees(NURSE, SURGERY)).isFalse();
        assertThat(around.count(
                        "trace where action = 'BLOCK_ON_BEHALF' and outcome = 'ALLOWED' and rule = 'ADMINISTRATOR'"
                                + " and actor_id = 'rpps:" + MARTIN + "' and detail = 'Nadia PETIT'"))
                .isOne();
        assertThat(around.count("notification where holder_id = 4 and kind = 'SHARING_CHANGED' and actor_name = 'Dr "
                        + MARTIN + "'"))
                .isOne();
        assertThat(around.count("outbox where holder_id = 4 and template = 'SHARING_CHANGED'"))
                .isOne();
        assertThat(circles.of(PAUL_HIMSELF).blocked()).singleElement().satisfies(one -> assertThat(one.by())
                .isEqualTo("Claire MARTIN"));
        assertThat(own(ADMINISTRATOR)).containsExactly("Nadia PETIT");
        unblock();
        assertThat(circles.of(PAUL_HIMSELF).blocked()).isEmpty();
        assertThat(around.sees(NURSE, SURGERY)).as("R44").isFalse();
        assertThat(own(ADMINISTRATOR)).as("nothing of what the holder did").containsExactly("Nadia PETIT");
    }

    /** What the holder blocked is neither shown, nor told by a refusal, nor undone; twice is once. */
    @Test
    void theAdministratorLearnsNothingOfTheHoldersBlocks() {
        blocks.block(PAUL_HIMSELF, THE_NURSE, false);
        blocks.block(PAUL_HIMSELF, new Whom(DURAND, null), false);
        assertThat(own(ADMINISTRATOR)).isEmpty();
        onBehalf.block(ADMINISTRATOR, paul, THE_NURSE);
        onBehalf.block(ADMINISTRATOR, paul, THE_NURSE);
        assertThat(own(ADMINISTRATOR)).containsExactly("Nadia PETIT");
        assertThat(around.count("block where ended_at is null")).isEqualTo(3);
        assertThat(circles.of(PAUL_HIMSELF).blocked())
                .extracting(Blocked::name, Blocked::by)
                .containsExactlyInAnyOrder(tuple("Nadia PETIT", null), tuple("Hugo DURAND", null));
        unblock();
        assertThat(around.count("block where ended_at is null and rpps = '" + NURSE + "'"))
                .as("both, by one act of the holder")
                .isZero();
        refused(() -> blocks.unblock(ADMINISTRATOR, around.ref(PAUL)), Sharing.NOT_FOUND);
    }

    /** R43: refused with the reason; R46: a structure yields to the SAMU; nobody shuts themselves out. */
    @Test
    void whatAnAdministratorCannotBlock() {
        roles.designate(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN, DURAND);
        refused(() -> onBehalf.block(ADMINISTRATOR, paul, new Whom(DURAND, HOSPITAL)), Trusting.ATTENDING_OF_PATIENT);
        refused(() -> onBehalf.block(ADMINISTRATOR, paul, new Whom(MARTIN, null)), Trusting.NOT_ONESELF);
        refused(() -> onBehalf.block(ADMINISTRATOR, paul, new Whom("10199999999", null)), Trusting.NOT_IN_DIRECTORY);
        refused(() -> onBehalf.block(ADMINISTRATOR, paul, new Whom(DURAND, SURGERY)), Trusting.PLACE_UNKNOWN);
        assertThat(around.count("block")).isZero();
        onBehalf.block(ADMINISTRATOR, paul, THE_HOSPITAL);
        assertThat(around.count("block where finess = '" + HOSPITAL + "' and not even_emergency"))
                .isOne();
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
    }

    /** SECURITY 8: the role is read at each act; what is refused is in the history, and looks unknown. */
    @Test
    void whoeverIsNoLongerAdministratorBlocksNobody() {
        var attempts = 0;
        roles.remove(PAUL_HIMSELF, Role.ADMINISTRATOR);
        refusedTo(ADMINISTRATOR, ++attempts);
        roles.designate(PAUL_HIMSELF, Role.ADMINISTRATOR, MARTIN);
        assertThat(own(ADMINISTRATOR)).isEmpty();
        refusedTo(professional(DURAND, HOSPITAL), ++attempts);
        around.visitors.at("2027-11-23T10:00:00Z");
        refusedTo(ADMINISTRATOR, ++attempts);
        roles.designate(PAUL_HIMSELF, Role.ADMINISTRATOR, MARTIN);
        blocks.block(PAUL_HIMSELF, new Whom(null, SURGERY), false);
        refusedTo(ADMINISTRATOR, ++attempts);
        onBehalf.block(professional(MARTIN, HOSPITAL), paul, THE_NURSE);
        blocks.block(PAUL_HIMSELF, new Whom(MARTIN, null), false);
        refusedTo(professional(MARTIN, HOSPITAL), ++attempts);
    }

    private void refusedTo(Viewer viewer, int attempts) {
        refused(() -> onBehalf.patient(viewer, paul), Sharing.NOT_FOUND);
        refused(() -> onBehalf.own(viewer, paul), Sharing.NOT_FOUND);
        refused(() -> onBehalf.block(viewer, paul, THE_NURSE), Sharing.NOT_FOUND);
        assertThat(around.count("trace where action = 'BLOCK_ON_BEHALF' and outcome = 'REFUSED'"))
                .isEqualTo(attempts);
    }

    /** Whoever would shut everybody out is stopped, and the holder reads it. */
    @Test
    void someBlocksADayAndNoMore() {
        var limited = new Surroundings();
        limited.visitors.beans.with(RateLimit.class, TestLimits.of(limited.visitors::now, "1/P1D"));
        limited.get(Roles.class).designate(PAUL_HIMSELF, Role.ADMINISTRATOR, MARTIN);
        var requested = limited.get(RequestedBlocks.class);
        requested.block(ADMINISTRATOR, limited.ref(PAUL), THE_NURSE);
        refused(() -> requested.block(ADMINISTRATOR, limited.ref(PAUL), THE_HOSPITAL), Trusting.TOO_MANY_BLOCKS);
        limited.visitors.at("2026-11-23T10:00:01Z");
        requested.block(ADMINISTRATOR, limited.ref(PAUL), THE_HOSPITAL);
        assertThat(limited.count("block")).isEqualTo(2);
    }

    /** R48: whoever represents a child in law blocks; a delegate does not (R72). */
    @Test
    void aGuardianBlocksAndADelegateDoesNot() {
        blocks.block(citizen(MOTHER, CHILD), THE_NURSE, false);
        assertThat(around.count("block where holder_id = 3 and blocked_by = 'person:1'"))
                .isOne();
        around.visitors.database.asSuperuser(
                """
                insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until)
                values (4, 2, '{DOCUMENTS_READ,PROFILE}', 'ACTIVE', '2026-01-01', '2027-01-01')
                """);
        refused(() -> blocks.block(citizen(FATHER, PAUL), THE_NURSE, false), Sharing.NOT_FOUND);
        assertThat(around.count("block where holder_id = 4")).isZero();
    }
}
