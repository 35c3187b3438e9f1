package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** M10: printed by the citizen, ticked on paper, keyed by an agent who reads no name, seen by the citizen. */
class ReviewSheetJourney {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");

    @Test
    void aSheetOnPaperComesBackThroughAnAgent() throws Exception {
        var paper = paper();
        var keep = number(paper, "Julien LEROY");
        var remove = number(paper, "Hugo DURAND");
        var code = CODE.matcher(paper).results().findFirst().orElseThrow().group();

        var agent = Browser.as("agent").withoutScripts().open("/support/bilan");
        agent.type("code", code)
                .type("keep", keep)
                .type("remove", remove + ", 99")
                .press("Enregistrer");
        assertThat(agent.all(".errors a")).hasSize(1);
        PageCheck.here(agent, "a number that is not on the sheet");
        agent.withoutScripts().type("remove", remove).press("Enregistrer");
        assertThat(agent.find("main").getText())
                .contains("enregistré")
                .doesNotContainIgnoringCase("DURAND", "LEROY", "VALLON", "Iris");
        PageCheck.here(agent, "keyed");
        agent.withoutScripts().type("code", code).type("remove", remove).press("Enregistrer");
        assertThat(agent.find(".errors").getText()).as("once").contains("Ce code n’est pas connu");

        var iris = Browser.as("iris").open("/espace/bilan");
        assertThat(iris.find("main form").getText()).contains("Julien LEROY").doesNotContain("Hugo DURAND");
        assertThat(iris.find("main").getText()).contains("Dernier bilan");
        PageCheck.here(iris, "after the sheet");
        var history = iris.open("/espace/historique").find("#historique").getText();
        assertThat(history).contains("Hugo DURAND", "Julien LEROY").containsPattern("(?i)courrier|papier|demande");
        assertThat(iris.open("/espace/notifications").text()).contains("a changé qui peut voir votre espace");
    }

    /** The words of the sheet that the citizen prints. */
    private static String paper() throws Exception {
        var browser = fr.carnet.Browser.signedInAs("iris");
        Page page = browser.get("/espace/bilan");
        var sheet = browser.download("/espace/bilan/papier", Map.of("jeton", page.token()));
        try (var pdf = Loader.loadPDF(sheet)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** The number in the line of a name. */
    private static String number(String paper, String name) {
        var line = Pattern.compile("(?m)^(\\d{1,2}) .*" + name + "$").matcher(paper);
        assertThat(line.find()).as(paper).isTrue();
        return line.group(1);
    }
}
