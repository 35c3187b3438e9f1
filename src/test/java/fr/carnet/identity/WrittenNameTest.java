package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
            LÉA PAT-TROIS          | Léa Pat-Trois
            Dominique PAT-TROIS    | Dominique Pat-Trois
            MARIE-LOUISE D'ARC     | Marie-Louise d’Arc
            JEAN-DE-DIEU N'DIAYE   | Jean-de-Dieu N’Diaye
            ANNE DE LA TOUR        | Anne de La Tour
            PAUL DU BELLAY         | Paul Du Bellay
            ÉLODIE L'HÉRITIER      | Élodie L’Héritier
            DENISE DEVAUX          | Denise Devaux
            Aline Le Goff          | Aline Le Goff
            Ronan McLeod           | Ronan McLeod
            KE$HA DURAND           | Ke$Ha Durand
            """)
    void capitals_become_a_name(String given, String written) {
        assertThat(WrittenName.of(given)).isEqualTo(written);
    }
}
