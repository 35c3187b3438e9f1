package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.TestSettings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R15: a number is taken for what it is, and refused with its own reason. */
class InsTest {

    private static final String RIGHT = "279035121518989";
    private static final String WRONG_KEY = "279035121518988";

    /** The three numbers of the official examples whose key is right, and Corsica counted as 19 and 18, keys 05 and 97. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                RIGHT,
                "277076322082910",
                "274075176079430",
                "180012A00412343",
                "180012B00412370",
                "180012000413405",
                "180012000413997"
            })
    void a_right_key_is_right(String matricule) {
        assertThat(new Ins(matricule, Ins.NIR).keyIsRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WRONG_KEY, // one off
                "279035121518900",
                "279035121158989", // two digits exchanged
                "180012A00412370", // the key of 2B
                "180012B00412343" // the key of 2A
            })
    void a_wrong_key_is_wrong(String matricule) {
        var ins = new Ins(matricule, Ins.NIR);
        assertThat(ins.wellFormed()).isTrue();
        assertThat(ins.keyIsRight()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27903512151898",
                "2790351215189891",
                "2 79 03 51 215 189 89",
                "079035121518989",
                "979035121518989",
                "27903512151898A",
                "180012C00412343",
                "1800A2200412343",
                "180012a00412343",
                "٢79035121518989",
                "279035121518989\n"
            })
    void anything_else_is_malformed_and_has_no_right_key(String matricule) {
        var ins = new Ins(matricule, Ins.NIR);
        assertThat(ins.wellFormed()).isFalse();
        assertThat(ins.keyIsRight()).isFalse();
    }

    @Test
    void what_shows_on_a_screen_is_the_end_only() {
        assertThat(new Ins(RIGHT, Ins.NIR).masked()).endsWith("18989").doesNotContain("2790351215");
    }

    /** Production takes real numbers with a right key; the demo takes test numbers too; a wrong key needs its own switch. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // matricule,      oid,                   demo,  wrong keys, refusal
                "279035121518989,  1.2.250.1.213.1.4.8,   false, false, none",
                "279035121518989,  1.2.250.1.213.1.4.9,   false, false, none",
                "279035121518989,  1.2.250.1.213.1.4.10,  true,  false, none",
                "279035121518989,  1.2.250.1.213.1.4.11,  true,  false, none",
                "279035121518988,  1.2.250.1.213.1.4.10,  true,  true,  none",
                "none,             1.2.250.1.213.1.4.8,   false, false, INS_MISSING",
                "' ',              1.2.250.1.213.1.4.8,   false, false, INS_MISSING",
                "279035121518989,  1.2.250.1.213.1.4.12,  true,  true,  INS_SYSTEM_UNKNOWN",
                "279035121518989,  none,                  true,  true,  INS_SYSTEM_UNKNOWN",
                "2790351215189,    1.2.250.1.213.1.4.8,   true,  true,  INS_MALFORMED",
                "279035121518989,  1.2.250.1.213.1.4.10,  false, false, INS_TEST_NOT_ACCEPTED",
                "279035121518989,  1.2.250.1.213.1.4.11,  false, true,  INS_TEST_NOT_ACCEPTED",
                "279035121518988,  1.2.250.1.213.1.4.8,   false, false, INS_KEY_WRONG",
                "279035121518988,  1.2.250.1.213.1.4.8,   true,  true,  INS_KEY_WRONG",
                "279035121518988,  1.2.250.1.213.1.4.10,  true,  false, INS_KEY_WRONG",
            })
    void each_number_has_its_own_reason(
            String matricule, String oid, boolean demo, boolean wrongKeys, Identity reason) {
        var persons = new Persons();
        var variables = new HashMap<String, String>(Map.of("CARNET_DEMO", "" + demo));
        if (wrongKeys) variables.put("CARNET_INS_TEST_KEYS", "true");
        persons.settings = TestSettings.of(variables);
        var ins = new Ins(matricule, oid);
        if (reason == null) assertThatNoException().isThrownBy(() -> persons.check(ins));
        else
            assertThatThrownBy(() -> persons.check(ins))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(reason));
    }
}
