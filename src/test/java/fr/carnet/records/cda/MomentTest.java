package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HL7 dates: without a zone, or with one that cannot be read, they are those of mainland France. */
class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "20240104160527+0100, 2024-01-04T15:05:27Z, 4 janvier 2024 à 16 h 05",
        "20240704160527, 2024-07-04T14:05:27Z, 4 juillet 2024 à 16 h 05",
        "20240104160527.123+0100, 2024-01-04T15:05:27Z, 4 janvier 2024 à 16 h 05",
        "202401041605+010, 2024-01-04T15:05:00Z, 4 janvier 2024 à 16 h 05",
        "202401041605-0400, 2024-01-04T20:05:00Z, 4 janvier 2024 à 16 h 05",
        "20240104, 2024-01-03T23:00:00Z, 4 janvier 2024",
        "202401, 2023-12-31T23:00:00Z, janvier 2024",
        "2024, 2023-12-31T23:00:00Z, 2024"
    })
    void instantAndWords(String hl7, String instant, String words) {
        var moment = Moment.of(hl7).orElseThrow();
        assertThat(moment.instant()).hasToString(instant);
        assertThat(moment.words(Locale.FRANCE)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hier", "20241304", "20240230", "202401042500", "20240104160527+9900", "2024010416052799999"
            })
    void whatIsNoDateIsEmpty(String hl7) {
        assertThat(Moment.of(hl7)).isEmpty();
    }

    @Test
    void inEnglish() {
        assertThat(Moment.of("20240104160527+0100").orElseThrow().words(Locale.ENGLISH))
                .isEqualTo("January 4, 2024, 16:05");
        assertThat(Moment.of(null)).isEmpty();
    }
}
