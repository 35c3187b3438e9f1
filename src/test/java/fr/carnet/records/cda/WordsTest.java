package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.Refusal;
import fr.carnet.records.Records;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason and every interpretation has its words, in each language. */
class WordsTest {

    static Stream<Refusal.Code> codes() {
        return Stream.concat(Stream.of(Cda.values()), Stream.of(Records.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRefusalIsSaidInWords(Refusal.Code code) {
        var french = ResourceBundle.getBundle("i18n.records", Locale.FRANCE).getString("refusal." + code.name());
        var english = ResourceBundle.getBundle("i18n.records", Locale.ENGLISH).getString("refusal." + code.name());
        assertThat(french).endsWith(".").doesNotContain("'").isNotEqualTo(english);
        assertThat(code.status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void everyAbnormalInterpretationIsSaidInWords(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        for (var code : Set.of("H", "HH", "HU", "HX", "L", "LL", "LU", "LX", "A", "AA", ">", "<")) {
            var result = new Result("x", "1", null, code, java.util.List.of());
            assertThat(result.isAbnormal()).isTrue();
            assertThat(result.meaning(words)).as(code).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "S", "unknown", "../x"})
    void anotherInterpretationIsNoAlert(String code) {
        assertThat(new Result("x", "1", null, code, java.util.List.of()).isAbnormal())
                .isFalse();
    }
}
