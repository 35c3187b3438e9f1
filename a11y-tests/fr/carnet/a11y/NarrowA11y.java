package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/proches/reserver}: what a delegate does not see (R77). */
class NarrowA11y {

    @Test
    void aDocumentIsSetAsideAndShownAgain() {
        var document = Deposit.of("ruth-imagerie");
        var ruth = Browser.as("ruth").withoutScripts().open("/espace/proches").press("Aline Roux");
        ruth.press("Réserver des documents que cette personne ne voit pas");
        var path = ruth.path();
        PageCheck.everyWay(ruth, path);
        ruth.withoutScripts().open(path);
        assertThat(ruth.find("#documents-groupe").getText()).contains(document.title());
        ruth.find("#documents").click();
        ruth.press("Voir ce que cela changerait");
        assertThat(ruth.find("#changements").getText()).contains("1 personne verra moins de documents :", "Aline Roux");
        assertThat(ruth.all("[name=documents]:checked"))
                .as("kept, and not saved")
                .hasSize(1);
        PageCheck.here(ruth, "tried");
        ruth.withoutScripts().press("Enregistrer");
        assertThat(ruth.find("[role=status]").getText()).startsWith("C’est enregistré.");
        assertThat(ruth.all("[name=documents]:checked")).hasSize(1);
        ruth.find("#documents").click();
        ruth.press("Enregistrer");
        assertThat(ruth.all("[name=documents]:checked")).isEmpty();
    }
}
