package fr.carnet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.directory.Sought.Kind;
import fr.carnet.directory.Sought.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed is understood, or one knows what is wrong with it. */
class SoughtTest {

    private static Sought sought(String typed, String town) {
        return new Sought(typed, town, null, Kind.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,      -,    NOTHING",
                "'  ',   ' ',  NOTHING",
                "m,      -,    TOO_SHORT",
                "%,      -,    TOO_SHORT",
                "'; --', -,    TOO_SHORT",
                "-,      a,    TOO_SHORT",
                "1010,   -,    NOT_A_NUMBER",
                "101000000011, -, NOT_A_NUMBER",
                "12 34,  -,    NOT_A_NUMBER"
            })
    void says_why_nothing_is_looked_for(String typed, String town, Problem problem) {
        assertThat(sought(typed, town).problem()).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10100000001", "1010 0000 001", "310000001", "2A0000154", "2a-000-0154"})
    void knows_a_number(String typed) {
        assertThat(sought(typed, null).problem()).isEmpty();
        assertThat(sought(typed, null).number())
                .contains(typed.replaceAll("[ -]", "").toUpperCase());
    }

    @Test
    void keeps_letters_and_figures_only() {
        assertThat(sought("  LEFÈVRE-Œuvrard, J'aime\0 % _ ", "St-Étienne").words())
                .containsExactly("lefevre", "oeuvrard", "j", "aime");
        assertThat(sought(null, "St-Étienne").townWords()).containsExactly("saint", "etienne");
    }

    @Test
    void is_bounded_whatever_is_typed() {
        assertThat(sought("ab ".repeat(10_000), null).words()).hasSize(6);
        assertThat(sought("a".repeat(10_000), null).words().get(0)).hasSize(100);
    }
}
