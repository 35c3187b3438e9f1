package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * R72, R73: holders and guardians decide about a space and fill it; delegates fill it when a scope says so, professionals
 * with a voucher to add, blocked or not (R34, R42); nobody else.
 */
class AddingTest {

    private final AccessPolicy policy = new AccessPolicy(AccessMatrix.published());

    @ParameterizedTest
    @EnumSource(PolicyTable.Who.class)
    void whoAddsToAnOpenSpace(PolicyTable.Who who) {
        var rule = policy.adding(who.viewer(), cell(who, PolicyTable.State.OPEN).space());
        switch (who) {
            case HOLDER -> assertThat(rule).isEqualTo(Rule.OWN_SPACE);
            case GUARDIAN -> assertThat(rule).isEqualTo(Rule.GUARDIAN);
            case HELPER_ADDING -> assertThat(rule).isEqualTo(Rule.DELEGATE);
            case HELPER, HELPER_AGENDA -> assertThat(rule).isEqualTo(Rule.NOT_IN_SCOPE);
            case VOUCHER_TO_ADD, VOUCHER_FOR_BOTH, BLOCKED_TO_ADD ->
                assertThat(rule).isEqualTo(Rule.VOUCHER_TO_ADD);
            case BLOCKED, BLOCKED_STRUCTURE, BLOCKED_DEPOSITOR, EMERGENCY_BLOCKED, SAMU_BLOCKED ->
                assertThat(rule).isEqualTo(Rule.BLOCKED);
            default -> assertThat(rule).isEqualTo(Rule.NOT_AUTHORISED);
        }
        assertThat(rule.decides()).isEqualTo(who == PolicyTable.Who.HOLDER || who == PolicyTable.Who.GUARDIAN);
    }

    @ParameterizedTest
    @EnumSource(PolicyTable.Who.class)
    void nobodyAddsToAClosedOne(PolicyTable.Who who) {
        assertThat(policy.adding(
                                who.viewer(),
                                cell(who, PolicyTable.State.CLOSED).space())
                        .allows())
                .isFalse();
    }

    private static PolicyTable.Cell cell(PolicyTable.Who who, PolicyTable.State state) {
        return new PolicyTable.Cell(who, state, java.util.Set.of());
    }
}
