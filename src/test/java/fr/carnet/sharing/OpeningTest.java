package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R46, R50: who may open a space in an emergency, and which rule the holder reads when they may not. */
class OpeningTest {

    private static final Viewer DOCTOR = Facts.professional(Facts.READER, "10", Facts.PRACTICE);

    private final AccessPolicy policy = new AccessPolicy(AccessMatrix.published());

    @ParameterizedTest
    @CsvSource({
        // ground, open, dispatch on, break-glass on, block: rule
        "EMERGENCY, true, true, true, NONE, EMERGENCY",
        "EMERGENCY, true, false, true, NONE, EMERGENCY",
        "EMERGENCY, true, true, false, NONE, EMERGENCY_OFF",
        "EMERGENCY, true, true, true, STRUCTURE, BLOCKED",
        "EMERGENCY, true, true, true, ALWAYS, BLOCKED",
        "EMERGENCY, true, true, false, STRUCTURE, BLOCKED",
        "EMERGENCY, false, true, true, NONE, SPACE_NOT_OPEN",
        "DISPATCH, true, true, false, NONE, DISPATCH",
        "DISPATCH, true, false, true, NONE, EMERGENCY_OFF",
        "DISPATCH, true, true, true, STRUCTURE, DISPATCH",
        "DISPATCH, true, false, true, STRUCTURE, EMERGENCY_OFF",
        "DISPATCH, true, true, true, ALWAYS, BLOCKED",
        "DISPATCH, true, false, true, ALWAYS, BLOCKED",
        "DISPATCH, false, true, true, NONE, SPACE_NOT_OPEN"
    })
    void theDoor(Rule ground, boolean open, boolean dispatch, boolean breakGlass, Block block, Rule rule) {
        var space = new SpaceMade();
        space.switches(false, dispatch, breakGlass, false);
        space.block = block;
        assertThat(policy.opening(DOCTOR, space.made(open), ground)).isEqualTo(rule);
    }

    /** What the door answers is what the gate answers once the permission is there. */
    @ParameterizedTest
    @CsvSource({"EMERGENCY", "DISPATCH"})
    void theDoorAndTheGateAgree(Rule ground) {
        for (var block : Block.values()) {
            for (var bits = 0; bits < 4; bits++) {
                var space = new SpaceMade().grant(ground);
                space.switches(false, (bits & 1) == 0, (bits & 2) == 0, false);
                space.block = block;
                var facts = space.made(true);
                assertThat(policy.opening(DOCTOR, facts, ground).allows())
                        .as(block + " " + bits)
                        .isEqualTo(policy.space(DOCTOR, facts).allows());
            }
        }
    }

    @Test
    void nobodyButProfessionals() {
        for (var viewer :
                new Viewer[] {Facts.citizen(9, 9), Facts.staff(Capacity.SUPERVISOR), Facts.software("l", "3")})
            assertThat(policy.opening(viewer, new SpaceMade().made(true), Rule.EMERGENCY))
                    .isEqualTo(Rule.NOT_AUTHORISED);
    }
}
