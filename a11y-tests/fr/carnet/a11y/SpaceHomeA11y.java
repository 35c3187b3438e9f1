package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace}: what needs me, what is new, where I left off. */
class SpaceHomeA11y {

    @Test
    void owesWhatEveryPageOwes() {
        Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), "/espace");
    }

    @Test
    void answersInOneLook() {
        var added = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").open(added.path()).open("/espace");
        assertThat(page.title()).as("nothing that a passer-by may read").isEqualTo("Votre espace – Carnet");
        assertThat(page.find("main .lead").getText()).isEqualTo("Vous n’avez rien à faire pour le moment.");
        assertThat(page.find("#nouveau").getText()).contains("Hôpital de la Garonne a ajouté");
        assertThat(page.find("#repris a").getText()).isEqualTo(added.title());
    }
}
