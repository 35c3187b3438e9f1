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
    void fromTheLetterToTheReceiptInFivePagesAnd45Kilobytes() {
        var reader = LetterReader.alone();
        var page = Browser.fresh().wide(320);
        var bytes = new ArrayList<Long>();
        page.open("/s-opposer");
        bytes.add((Long) page.script(BYTES));
        page.type("number", reader.number()).type("birth", "10/05/1962").type("code", reader.code());
        page.press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.find("[name=scope][value=ALL]").click();
        page.press("Continuer");
        bytes.add((Long) page.script(BYTES));
        page.press("Confirmer mon choix");
        bytes.add((Long) page.script(BYTES));
        System.out.println("From the letter to the receipt, bytes of each page: " + bytes);
        assertThat(page.find("h1").getText()).isEqualTo("Votre choix est enregistré");
        assertThat(bytes).hasSizeLessThanOrEqualTo(6);
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
        assertThat(page.text()).doesNotContain("CAMILLE");
    }

    @Test
    void withTheKeyboardAlone() {
        var reader = LetterReader.alone();
        var browser = Browser.fresh().open("/s-opposer");
        var keyboard = new Keyboard(browser);
        keyboard.to("number").types(reader.number());
        keyboard.to("birth").types("10/05/1962");
        keyboard.to("card").types(reader.card()).enter();
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
        assertThat(page.text()).contains("Vous choisissez pour NOÉ LECTEUR.");
        page.find("[name=scope][value=ALL]").click();
        page.press("Continuer").press("Confirmer mon choix");
        assertThat(page.text()).contains("Votre choix est enregistré", "NOÉ LECTEUR");
    }

    /** SECURITY 9: known and unknown answer alike, and nothing that was typed is lost. */
    @Test
    void aWrongCodeAndAnUnknownPersonGetTheSamePage() {
        var reader = LetterReader.alone();
        var known = wrong(reader.number());
        var unknown = wrong("1620531555045");
        assertThat(known.replace(reader.number(), "")).isEqualTo(unknown.replace("1620531555045", ""));
        assertThat(known).contains("Ces informations ne vont pas ensemble.");
    }

    private static String wrong(String number) {
        var page = Browser.fresh().withoutScripts().open("/s-opposer");
        page.type("number", number).type("birth", "1").type("birth-mois", "1").type("birth-annee", "1950");
        page.type("code", "0000-0000-0000").press("Continuer");
        assertThat(page.find("#number").getDomProperty("value")).isEqualTo(number);
        return page.find("main").getText();
    }
}
