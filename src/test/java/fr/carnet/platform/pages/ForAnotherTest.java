package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForAnotherTest {

    @ParameterizedTest
    @CsvSource({
        "Léa, Les documents de Léa",
        "Aline, Les documents d’Aline",
        "Élodie, Les documents d’Élodie",
        "Yves, Les documents d’Yves",
        "Yasmina, Les documents de Yasmina",
        "Hakim, Les documents de Hakim"
    })
    void a_name_is_linked_as_one_says_it(String given, String text) {
        assertThat(ForAnother.name("Les documents de [name]", given)).isEqualTo(text);
    }

    @Test
    void a_name_is_no_pattern() {
        assertThat(ForAnother.name("[name], que [name] montre", "O'{0}a")).isEqualTo("O’0a, qu’O’0a montre");
    }

    @Test
    void words_that_do_not_differ_stay() {
        var words = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"a", "Vos"}, {"a.for", "Ceux de [name]"}, {"b", "Tous"}};
            }
        };
        assertThat(ForAnother.word(words, "a", "Léa")).isEqualTo("Ceux de Léa");
        assertThat(ForAnother.word(words, "b", "Léa")).isNull();
    }
}
