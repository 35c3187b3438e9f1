package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages read in a text browser, where one is installed. */
class TextBrowserA11y {

    @ParameterizedTest
    @CsvSource({
        "w3m, /",
        "w3m, /aide",
        "w3m, /nulle-part",
        "w3m, /accessibilite",
        "lynx, /",
        "lynx, /aide",
        "lynx, /plan-du-site"
    })
    void theContentComesWholeAndInOrder(String browser, String path) throws Exception {
        var text = new TextBrowser(browser).read(path);
        assertThat(text).contains("Aller au contenu", "Carnet", "Référence de cette page");
        assertThat(text.indexOf("Aller au contenu")).as("skip link first").isLessThan(text.indexOf("Carnet"));
        assertThat(text.lastIndexOf("Plan du site")).as("footer last").isGreaterThan(text.length() / 2);
    }
}
