package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /espace/documents/masquer} and {@code /demasquer}. */
class MaskDocumentsA11y {

    @ParameterizedTest
    @ValueSource(strings = {"masquer", "demasquer"})
    void owesWhatEveryPageOwes(String act) {
        var document = Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), ready(act, "?doc=" + document.ref()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"masquer", "demasquer"})
    void severalOweTheSame(String act) {
        var two = "?doc=" + Deposit.of("dominique-analyses").ref() + "&doc="
                + Deposit.of("dominique-vaccination").ref();
        var address = ready(act, two);
        var page = Browser.as("dominique").wide(320).withoutScripts().open(address);
        assertThat(page.all("main .titles li")).hasSize(2);
        PageCheck.here(page, "several, 320 px");
    }

    /** To show again, they are masked first. */
    private static String ready(String act, String documents) {
        if (act.equals("demasquer")) {
            Browser.as("dominique")
                    .open("/espace/documents/masquer" + documents)
                    .press("Masquer aux professionnels");
        }
        return "/espace/documents/" + act + documents;
    }

    @Test
    void whatIsDoneAlreadyHasNothingToPress() {
        var document = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").open("/espace/documents/demasquer?doc=" + document.ref());
        assertThat(page.find("main .notice").getText()).startsWith("Ce n’est pas masqué");
        assertThat(page.all("main button")).isEmpty();
        PageCheck.here(page, "not masked");
    }

    @Test
    void nothingChosenSaysWhatToDo() {
        var page = Browser.as("dominique").open("/espace/documents/masquer");
        assertThat(page.find(".empty").getText()).startsWith("Aucun document n’est coché.");
        PageCheck.here(page, "nothing chosen");
    }

    @Test
    void saysWhoWillNoLongerSeeAndWhatTheyDo() {
        var document = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").open("/espace/documents/masquer?doc=" + document.ref());
        assertThat(page.find("#changent").getText()).contains("Claire MARTIN – Médecin", "Nadia PETIT – Infirmier");
        assertThat(page.find("#gardent").getText()).contains("Vous", "qui l’a déposé");
    }
}
