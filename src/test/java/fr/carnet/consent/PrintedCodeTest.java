package fr.carnet.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCodeTest {

    @RepeatedTest(20)
    void three_groups_of_signs_that_look_like_no_other() {
        assertThat(PrintedCode.random(12)).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEMO-PAUL-0001", "demo paul 0001", "DEM0PAU1OOOI", " dem0–paul–ooo1 "})
    void typed_as_people_type(String typed) {
        assertThat(PrintedCode.plain(typed)).isEqualTo("DEM0PAU10001");
    }

    @Test
    void a_digest_is_of_one_owner() {
        assertThat(PrintedCode.digest(1, "AB-CD")).isEqualTo(PrintedCode.digest(1, "ab cd"));
        assertThat(PrintedCode.digest(1, "ABCD")).isNotEqualTo(PrintedCode.digest(2, "ABCD"));
    }

    @Test
    void nothing_typed_is_nothing() {
        assertThat(PrintedCode.plain(null)).isEmpty();
    }
}
