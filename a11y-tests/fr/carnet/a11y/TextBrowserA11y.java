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

    /** A person's own pages, for those whose line carries text only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /espace                          | Bonjour Dominique            | Ce qui est nouveau
                    /espace/documents                | Ajouter un document          | par Nadia BELKACEM
                    /espace/documents?choisir=1      | [ ]                          | Masquer aux professionnels
                    /espace/documents/lire?doc=      | Hémoglobine                  | Télécharger
                    /espace/documents/masquer?doc=   | Claire MARTIN – Médecin      | Qui le verra encore
                    /espace/documents/demasquer?doc= | Ce n’est pas masqué          | Vous n’avez rien à faire
                    /espace/documents/ajouter        | Choisissez un type           | Vous seulement
                    /espace/partage                  | C’est votre médecin traitant | Autoriser quelqu’un
                    /espace/partage/nouveaux-documents | Vous seulement            | Enregistrer
                    /espace/historique               | a ajouté un document         | Permis
                    /espace/notifications            | Nouveau                      | Hôpital de la Garonne
                    """)
    void aSpaceIsReadInWords(String path, String first, String second) throws Exception {
        var document = Deposit.of("dominique-analyses");
        var w3m = new TextBrowser("w3m").as(Browser.as("dominique"));
        var text = w3m.read(path.endsWith("=") ? path + document.ref() : path).replaceAll("\\s+", " ");
        assertThat(text).containsSubsequence("Aller au contenu", first, second, "Plan du site");
    }
}
