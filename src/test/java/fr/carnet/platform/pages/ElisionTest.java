package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {

    @ParameterizedTest
    @CsvSource({
        "Ouvrir l’espace de {0}, Iris Vallon, Ouvrir l’espace d’{0}",
        "Ouvrir l’espace de {0}, Léa, Ouvrir l’espace de {0}",
        "Ce que {0} verra, Élodie, Ce qu’{0} verra",
        "Ce que {0} verra, Yasmina, Ce que {0} verra",
        "Ce que {0} verra, Yves, Ce qu’{0} verra",
        "plus de {0}, 11, plus de {0}",
        "The record {0}, Iris, The record {0}"
    })
    void isShortBeforeAVowel(String text, String word, String elided) {
        assertThat(Elision.of(text, "{0}", word)).isEqualTo(elided);
    }
}
