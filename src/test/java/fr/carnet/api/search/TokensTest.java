package fr.carnet.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.api.wire.Problem;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens: a code, a system, both, or a code of no system. */
class TokensTest {

    private static final List<Coding> CODINGS =
            List.of(new Coding("http://loinc.org", "11488-4", null), new Coding(null, "true", null));

    private static boolean wants(String modifier, String value) {
        return Tokens.<List<Coding>>of(codings -> codings)
                .wants(modifier, value)
                .test(CODINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "11488-4, true",
        "11490-0, false",
        "http://loinc.org|11488-4, true",
        "http://loinc.org|, true",
        "urn:oid:2.16.840.1.113883.6.1|11488-4, true",
        "http://snomed.info/sct|11488-4, false",
        "|11488-4, false",
        "|true, true",
        "true, true",
        "http://loinc.org|true, false"
    })
    void each_form(String value, boolean wanted) {
        assertThat(wants(null, value)).isEqualTo(wanted);
        assertThat(wants("not", value)).isEqualTo(!wanted);
    }

    @Test
    void another_modifier_is_refused() {
        assertThatThrownBy(() -> wants("above", "x")).isInstanceOf(Problem.class);
    }
}
