package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** From the letter to the receipt, then back: by a thumb, by a keyboard, without scripts, with hostile details. */
class RefuseJourney {

    private static final long KILOBYTES_45 = 45 * 1024;
    private static final String BYTES =
            """
            return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, r) => sum + r.transferSize, 0);
            """;

    @Test
    void fromTheLetterToTheReceiptOneQuestionAPageIn45Kilobytes() {
        var reader = LetterReader.alone();
        var page = Browser.fresh().wide(320);
        var bytes = new ArrayList<Long>();
        page.open("/s-opposer");
        bytes.add((Long) page.script(BYTES));
        page.type("number", reader.number()).press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.type("birth", "10/05/1962").press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.find("[name=kind][value=LETTER]").click();
        page.press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.type("secret", reader.code()).press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.find("[name=scope][value=ALL]").click();
        page.press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.press("Confirmer mon choix");
        bytes.add((Long) page.script(BYTES));
        System.out.println("From the letter to the receipt, bytes of each page: " + bytes);
        assertThat(page.find("h1").getText()).isEqualTo("Votre choix est enregistré");
        assertThat(bytes).hasSize(7);
        assertThat(bytes.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(KILOBYTES_45);
    }

    @Test
    void undoneFromTheReceiptWithoutScripts() {
        var page =
                LetterReader.alone().refuseAll(Browser.fresh().withoutScripts()).press("Confirmer mon choix");
        var receipt = page.find(".receipt strong").getText();
        var code = page.find("#suivi").getText();
        page.press("Suivre mon choix")
                .type("receipt", receipt)
                .type("code", code)
                .press("Voir mon choix");
        page.press("Annuler ce choix");
        assertThat(page.find("[role=status]").getText()).contains("C’est fait.");
        assertThat(page.all("#choix > li")).hasSize(2);
        assertThat(page.find("#choix > li").getText()).contains("Oui à l’espace");
    }

    @Test
    void onASharedComputerNothingIsLeft() {
        var page =
                LetterReader.alone().refuseAll(Browser.fresh().withoutScripts()).press("Confirmer mon choix");
        page.press("Terminer et effacer d’ici");
        assertThat(page.find("[role=status]").getText()).contains("effacés de ce navigateur");
        assertThat(page.open("/mes-choix/recu").path()).isEqualTo("/mes-choix");
        assertThat(page.text()).doesNotContainIgnoringCase("CAMILLE");
    }

    @Test
    void withTheKeyboardAlone() {
        var reader = LetterReader.alone();
        var browser = Browser.fresh().open("/s-opposer");
        var keyboard = new Keyboard(browser);
        keyboard.to("number").types(reader.number()).enter();
        keyboard.to("birth").types("10/05/1962").enter();
        keyboard.to("kind").types(" ").enter();
        keyboard.to("secret").types(reader.code()).enter();
        keyboard.to("scope").types(" ").enter();
        keyboard.to("Confirmer mon choix").enter();
        assertThat(browser.find("h1").getText()).isEqualTo("Votre choix est enregistré");
    }

    @Test
    void goingBackAndSendingTwiceIsOneChoice() {
        var page = LetterReader.alone().refuseAll(Browser.fresh().withoutScripts());
        page.press("Confirmer mon choix");
        var receipt = page.find(".receipt strong").getText();
        page.driver().navigate().back();
        if (page.path().equals("/mes-choix/confirmer")) page.press("Confirmer mon choix");
        page.open("/mes-choix/recu");
        assertThat(page.find(".receipt strong").getText()).isEqualTo(receipt);
    }

    @Test
    void aParentChoosesForThemselvesThenForTheirChildWithOneCode() {
        var page = LetterReader.withChild().identify(Browser.fresh().withoutScripts(), "/s-opposer");
        page.all("[name=whom]").get(0).click();
        page.press("Continuer").find("[name=scope][value=ALL]").click();
        page.press("Continuer").press("Confirmer mon choix").press("Choisir pour une autre personne");
        page.all("[name=whom]").get(1).click();
        page.press("Continuer");
        assertThat(page.text()).contains("Vous choisissez pour Noé Lecteur.");
        page.find("[name=scope][value=ALL]").click();
        page.press("Continuer").press("Confirmer mon choix");
        assertThat(page.text()).contains("Votre choix est enregistré", "Noé Lecteur");
    }

    /** SECURITY 9: known and unknown answer alike, and nothing that was typed is lost. */
    @Test
    void aWrongCodeAndAnUnknownPersonGetTheSamePage() {
        var reader = LetterReader.alone();
        for (var kind : new String[] {"LETTER", "CARD", "GRID"}) {
            var known = wrong(reader, kind);
            var unknown = wrong(LetterReader.unknown(), kind);
            assertThat(known).isEqualTo(unknown).contains("Ces informations ne vont pas ensemble");
        }
    }

    private static String wrong(LetterReader reader, String kind) {
        var page = reader.upTo(kind, Browser.fresh().withoutScripts(), "/s-opposer");
        page.type("secret", kind.equals("LETTER") ? "0000-0000-0000" : kind.equals("CARD") ? "00000000000" : "0000");
        page.press("Continuer");
        assertThat(page.path()).isEqualTo("/mes-choix/montrer");
        return page.find("main").getText().replace(reader.lastFive(), "").replaceAll("la case [A-F]\\d+", "");
    }

    /** Nothing typed is lost on the way back, and a change leads through to the answers, what was chosen kept. */
    @Test
    void anAnswerIsChangedFromThePageThatShowsAll() {
        var reader = LetterReader.alone();
        var page = reader.refuseAll(Browser.fresh().withoutScripts());
        assertThat(page.find(".answers").getText()).contains("•••• " + reader.lastFive(), "10 mai 1962", "courrier");
        assertThat(page.all(".answers a[href='/mes-choix/moyen']")).hasSize(1);
        page.open("/mes-choix/moyen").find("[name=kind][value=CARD]").click();
        page.press("Continuer").type("secret", reader.card()).press("Continuer");
        assertThat(page.path()).isEqualTo("/mes-choix/confirmer");
        assertThat(page.find(".answers").getText()).contains("Ma carte Vitale", "Toutes");
        page.open("/mes-choix/naissance");
        assertThat(page.find("#birth-annee").getDomProperty("value")).isEqualTo("1962");
        page.press("Continuer");
        assertThat(page.open("/mes-choix/confirmer").path())
                .as("who said something anew shows anew who they are")
                .isEqualTo("/mes-choix");
    }
}
