package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R48: who may shut somebody out of a space: its holder, whoever represents them in law, the administrator. */
class BlockingOnBehalfTest {

    private final AccessPolicy policy = new AccessPolicy(AccessMatrix.published());

    private Rule rule(PolicyTable.Who who, PolicyTable.State state) {
        return policy.blocking(who.viewer(), new PolicyTable.Cell(who, state, Set.of()).space());
    }

    /** A delegate never does (R72), nor a blocked administrator (R41), nor whoever came in an emergency. */
    @ParameterizedTest
    @EnumSource(PolicyTable.Who.class)
    void whoBlocks(PolicyTable.Who who) {
        var rule = rule(who, PolicyTable.State.OPEN);
        switch (who) {
            case HOLDER -> assertThat(rule).isEqualTo(Rule.OWN_SPACE);
            case GUARDIAN -> assertThat(rule).isEqualTo(Rule.GUARDIAN);
            case ADMINISTRATOR, ATTENDING_ADMINISTRATOR -> assertThat(rule).isEqualTo(Rule.ADMINISTRATOR);
            case HELPER, HELPER_ADDING, HELPER_AGENDA -> assertThat(rule).isEqualTo(Rule.NOT_IN_SCOPE);
            default -> assertThat(rule.allows()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(PolicyTable.Who.class)
    void nobodyBlocksInAClosedOne(PolicyTable.Who who) {
        assertThat(rule(who, PolicyTable.State.CLOSED).allows()).isFalse();
    }
}
