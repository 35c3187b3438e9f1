package fr.carnet.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R143: each decision is told in four ways — standard, easy-read, SMS, spoken — that name the same effects. */
class DecisionWordsTest {

    private static final List<String> WAYS = List.of("lead", "easy", "sms", "spoken");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "refuse ; fr ; ouvre pas ; soins ; remboursements ; changer d’avis",
                "refuse ; en ; not open ; care ; reimbursements ; change your mind",
                "activate ; fr ; ouvr ; gratuit ; choisissez ; changer d’avis",
                "activate ; en ; open ; free ; you choose ; change your mind",
                "scope ; fr ; partie[^.|]*refus|refus[^.|]*partie ; fermée ; autres.*marchent ; changer d’avis",
                "scope ; en ; part[^.|]*refus|refus[^.|]*part ; closed ; others?.*work ; change your mind",
            },
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = true)
    void four_texts_one_meaning(
            String decision, String language, String first, String second, String third, String fourth) {
        var words = ResourceBundle.getBundle("i18n.consent", Locale.forLanguageTag(language));
        for (var way : WAYS) {
            var text = words.getString(decision + ".text." + way);
            for (var effect : List.of(first, second, third, fourth)) {
                assertThat(Pattern.compile(effect, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                                .matcher(text)
                                .find())
                        .as("%s in %s, %s: %s", effect, decision, way, text)
                        .isTrue();
            }
        }
    }

    /** One SMS, and easy-read sentences of at most a dozen words. */
    @ParameterizedTest
    @CsvSource({"refuse,fr", "refuse,en", "activate,fr", "activate,en", "scope,fr", "scope,en"})
    void short_enough(String decision, String language) {
        var words = ResourceBundle.getBundle("i18n.consent", Locale.forLanguageTag(language));
        assertThat(words.getString(decision + ".text.sms")).hasSizeLessThanOrEqualTo(160);
        assertThat(words.getString(decision + ".text.easy").split("[.|]\\s*"))
                .allMatch(sentence -> sentence.strip().split("\\s+").length <= 12);
    }
}
