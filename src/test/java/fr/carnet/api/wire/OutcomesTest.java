package fr.carnet.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Identity;
import fr.carnet.platform.Refusal;
import fr.carnet.records.Records;
import fr.carnet.records.cda.Cda;
import fr.carnet.sharing.Sharing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal that the API can meet has a status of an error, a kind, and words in both languages. */
class OutcomesTest {

    static Stream<Refusal.Code> codes() {
        return Stream.of(Fault.values(), Identity.values(), Sharing.values(), Records.values(), Cda.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_code_is_told(Refusal.Code code) {
        assertThat(code.status()).isBetween(400, 599);
        var french = Outcomes.refused(new Refusal(code), Locale.FRENCH).getIssueFirstRep();
        var english = Outcomes.refused(new Refusal(code), Locale.ENGLISH).getIssueFirstRep();
        assertThat(french.getCode()).isNotNull();
        assertThat(french.getDetails().getText())
                .isNotBlank()
                .isNotEqualTo(english.getDetails().getText());
        assertThat(french.getDetails().getCodingFirstRep().getCode()).isEqualTo(code.name());
    }

    @Test
    void the_element_to_blame_is_named() {
        var outcome =
                Outcomes.refused(new Problem(Fault.HASH_DIFFERS, "why", "Bundle.entry[1].resource"), Locale.FRENCH);
        assertThat(outcome.getIssueFirstRep().getExpression())
                .extracting(Object::toString)
                .containsExactly("Bundle.entry[1].resource");
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).isEqualTo("why");
    }

    @Test
    void french_unless_english_comes_first() {
        assertThat(Outcomes.locale(List.of())).isEqualTo(Locale.FRENCH);
        assertThat(Outcomes.locale(List.of(Locale.GERMAN, Locale.UK, Locale.FRANCE)))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Outcomes.locale(List.of(Locale.FRANCE, Locale.UK))).isEqualTo(Locale.FRENCH);
    }
}
