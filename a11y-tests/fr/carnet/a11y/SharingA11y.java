package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/partage}. */
class SharingA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/partage");
    }

    @Test
    void saysWhoMayConsultAndWhy() {
        var page = Browser.as("dominique").open("/espace/partage");
        assertThat(page.find("#professionnels").getText())
                .contains("Claire MARTIN – Médecin", "C’est votre médecin traitant.", "Julien LEROY – Pharmacien");
    }
}
