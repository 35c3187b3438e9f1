package fr.carnet.sharing.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.sharing.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R40–R47: what a block ends, what it cuts in two, and what it leaves. A and B are professionals, 1 and 2 structures. */
class BlockingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Authorisation authorisation(String rpps, String finess, Rule ground) {
        return new Authorisation(4, UUID.randomUUID(), new Whom(rpps, finess), ground, NOW, null, "HOLDER");
    }

    private static Blocking blocking(String rpps, String finess, boolean evenEmergency) {
        return new Blocking(4, UUID.randomUUID(), new Whom(rpps, finess), evenEmergency, "person:4", NOW);
    }

    @ParameterizedTest
    @CsvSource({
        // by name, everywhere: all that is theirs, nothing that is their structure's
        "A, , false, A,  , CARE_TEAM,           ENDS",
        "A, , false, A, 1, CARE_TEAM,           ENDS",
        "A, , false, A,  , ADMINISTRATOR,       ENDS",
        "A, , false, A, 1, EMERGENCY,           ENDS",
        "A, , false, B,  , CARE_TEAM,           LEAVES",
        "A, , false,  , 1, CARE_TEAM,           LEAVES",
        // by name, at one structure
        "A,1, false, A, 1, CARE_TEAM,           ENDS",
        "A,1, false, A,  , CARE_TEAM,           CUTS",
        "A,1, false, A,  , EXPRESS_CONSENT,     CUTS",
        "A,1, false, A,  , ADMINISTRATOR,       LEAVES",
        "A,1, false, A, 2, CARE_TEAM,           LEAVES",
        "A,1, false, A, 1, EMERGENCY,           ENDS",
        // a structure: all who act there; a role outlives it, the SAMU unless ticked
        " ,1, false,  , 1, CARE_TEAM,           ENDS",
        " ,1, false,  , 1, VOUCHER,             ENDS",
        " ,1, false, A, 1, CARE_TEAM,           ENDS",
        " ,1, false, A,  , CARE_TEAM,           CUTS",
        " ,1, false, A,  , ATTENDING_PHYSICIAN, LEAVES",
        " ,1, false, A, 1, DISPATCH,            LEAVES",
        " ,1, true,  A, 1, DISPATCH,            ENDS",
        " ,1, true,  A, 2, DISPATCH,            LEAVES"
    })
    void ends_cuts_or_leaves(
            String rpps, String finess, boolean even, String ofRpps, String ofFiness, Rule ground, String what) {
        var blocking = blocking(rpps, finess, even);
        var authorisation = authorisation(ofRpps, ofFiness, ground);
        var found = blocking.ends(authorisation) ? "ENDS" : blocking.cuts(authorisation) ? "CUTS" : "LEAVES";
        assertThat(found).isEqualTo(what);
    }

    @Test
    void what_is_over_is_not_ended_again() {
        var blocking = blocking("A", null, false);
        blocking.end("person:4", NOW);
        assertThatThrownBy(() -> blocking.end("person:4", NOW)).hasMessageContaining("NOT_BLOCKED");
        var authorisation = authorisation("A", null, Rule.CARE_TEAM);
        authorisation.end("person:4", NOW);
        assertThatThrownBy(() -> authorisation.end("person:4", NOW)).hasMessageContaining("AUTHORISATION_OVER");
        assertThatThrownBy(() -> authorisation("A", null, Rule.CARE_TEAM).renew(NOW))
                .hasMessageContaining("NO_ADMINISTRATOR");
    }
}
