package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /espace/partage} and the small pages behind it, each on something in particular. */
class SharingA11y {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace/partage",
                "/espace/partage/nouveaux-documents",
                "/espace/partage/chercher",
                "/espace/partage/chercher?pour=autoriser&nom=Martin&chercher=1",
                "/espace/partage/autoriser?qui=10100000001",
                "/espace/partage/autoriser?qui=310000001",
                "/espace/partage/bloquer?qui=10100000001",
                "/espace/partage/bloquer?qui=10100000002",
                "/espace/partage/bloquer?qui=310000001",
                "/espace/partage/medecin-traitant",
                "/espace/partage/administrateur",
                "/espace/partage/designer?role=administrateur&qui=10100000002",
                "/espace/partage/retirer?role=medecin-traitant",
                "/espace/partage/retirer?role=administrateur",
                "/espace/partage/bons",
                "/espace/partage/bons/preparer?qui=310000001"
            })
    void owesWhatEveryPageOwes(String path) {
        var page = Browser.as("dominique");
        assertThat(page.open(path).find("h1").getText()).isNotEqualTo("Un problème est survenu chez nous");
        PageCheck.everyWay(page, path);
    }

    @Test
    void saysWhoMayConsultAndWhy() {
        var page = Browser.as("dominique").open("/espace/partage");
        assertThat(page.find("#professionnels").getText())
                .contains("Claire MARTIN – Médecin", "C’est votre médecin traitant.", "Julien LEROY – Pharmacien");
        PageCheck.everyWay(
                page, page.find("#professionnels a[href*=mettre-fin]").getDomAttribute("href"));
    }

    /** M4: asked before anything is saved, said in names, and nothing has changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /espace/partage/autoriser?qui=10100000005 | [name=length][value=YEAR]         | 1 personne pourra voir votre espace : | Inès FABRE – Médecin
                    /espace/partage/autoriser?qui=310000001   | [name=length][value=CONSULTATION] | 1 établissement pourra voir votre espace : | établissement
                    /espace/partage/urgence                   | [name=dispatch][value=NO]         | En urgence, votre espace sera fermé à : | Le médecin du SAMU, si vous l’appelez
                    /espace/partage/nouveaux-documents        | [name=newDocuments][value=MASKED] | ne verront pas vos nouveaux documents : | Claire MARTIN – Médecin
                    /espace/partage/medecin-traitant          | [name=masked][value=HIDDEN]       | Personne ne verra ni plus ni moins qu’aujourd’hui. | Rien n’est encore changé.
                    """)
    void saysWhoWouldSeeBeforeAnythingIsSaved(String path, String answer, String said, String named) {
        var page = Browser.as("dominique").wide(320).withoutScripts().open(path);
        page.find(answer).click();
        page.press("Voir ce que cela changerait");
        assertThat(page.find("#changements").getText()).contains("Si vous confirmez", said, named);
        assertThat(page.find(answer).isSelected()).as("the answer is kept").isTrue();
        PageCheck.here(page, "tried");
        page.withoutScripts().open("/espace/partage");
        assertThat(page.find("#professionnels").getText()).doesNotContain("FABRE");
    }

    /** Where one thing only is left to confirm, the page says it from the start. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /espace/partage/bloquer?qui=10100000001                               | 1 personne ne verra plus votre espace :
                    /espace/partage/retirer?role=medecin-traitant                         | Claire MARTIN
                    /espace/partage/designer?role=administrateur&qui=10100000005          | 1 personne pourra voir votre espace :
                    """)
    void aConfirmationSaysWhoWouldSee(String path, String said) {
        var page = Browser.as("dominique").withoutScripts().open(path);
        assertThat(page.find("#changements").getText()).contains("Si vous confirmez", said);
    }

    /** Each refusal of a form is a sentence at its field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /espace/partage/autoriser?qui=10100000001       | Autoriser                     | Choisissez jusqu’à quand.
                    /espace/partage/bloquer?qui=10100000001         | Retirer le rôle, puis bloquer | Cochez les deux cases, ou ne changez rien.
                    /espace/partage/bons/preparer?qui=310000001     | Préparer le bon               | Cochez lire, ajouter, ou les deux.
                    /espace/partage/chercher                        | Rechercher                    | Écrivez un nom, un numéro ou une ville.
                    """)
    void withErrorsItOwesTheSame(String path, String button, String error) {
        var page = Browser.as("dominique").wide(320).withoutScripts().open(path);
        page.press(button);
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.find(".errors").getText()).contains(error);
        PageCheck.here(page, "with errors");
    }

    /** Hostile, empty and too short searches are answered in words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    m                       | Écrivez au moins deux lettres
                    %25                     | Écrivez au moins deux lettres
                    1234                    | un numéro RPPS a 11 chiffres
                    %3Cscript%3Ealert(1)    | Personne ne correspond
                    '%27%20or%201%3D1--'    | Personne ne correspond
                    99999999999             | Personne ne correspond
                    """)
    void anyTextIsAnswered(String typed, String answer) {
        var page = Browser.as("dominique")
                .withoutScripts()
                .open("/espace/partage/chercher?pour=autoriser&chercher=1&nom=" + typed);
        assertThat(page.find("main").getText()).contains(answer);
    }

    @Test
    void whoIsNotInTheDirectoryIsNoPage() {
        var page = Browser.as("dominique");
        for (var path : new String[] {"autoriser?qui=10100000009", "bloquer?qui=x", "designer?role=x&qui=1"}) {
            assertThat(page.open("/espace/partage/" + path).title()).doesNotContain("Autoriser", "Bloquer", "Désigner");
            PageCheck.here(page, "nobody");
        }
    }
}
