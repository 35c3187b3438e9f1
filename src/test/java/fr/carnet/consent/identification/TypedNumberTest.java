package fr.carnet.consent.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2 79 03 51 215 189 89,     279035121518989",
        "279-03-51.215 189 / 89,    279035121518989",
        "2790351215189,             279035121518989",
        "1 85 05 2a 123 456,        185052A12345633",
    })
    void spaces_dashes_and_key_do_not_matter(String typed, String matricule) {
        var number = TypedNumber.of(typed);
        assertThat(number.matricule()).isEqualTo(matricule);
        assertThat(number.problem(false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  MISSING",
        "27903512151,         LENGTH",
        "2790351215189890,    LENGTH",
        "9790351215189,       CHARACTERS",
        "27903512I518989,     CHARACTERS",
        "279035121518988,     KEY",
    })
    void says_what_is_wrong_without_looking_for_anybody(String typed, TypedNumber.Problem problem) {
        assertThat(TypedNumber.of(typed).problem(false)).contains(problem);
    }
}
