package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/partage/et-si}: the space from somebody else's place (M4). */
class WhatIfA11y {

    private static final String WHAT_IF = "/espace/partage/et-si";

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), WHAT_IF);
        PageCheck.everyWay(Browser.as("dominique"), WHAT_IF + "?qui=10100000003");
    }

    @Test
    void aNurseSeesLessThanTheAttendingPhysicianAndAnAdviserNothing() {
        var masked = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").withoutScripts().open("/espace/documents/masquer?doc=" + masked.ref());
        page.press("Masquer aux professionnels");
        assertThat(page.find("[role=status]").getText()).contains("ne voient plus tout ce qu’elles voyaient");
        page.open(WHAT_IF).press("Claire MARTIN – Médecin, Maison de santé des Lilas");
        assertThat(page.find("#combien").getText()).contains("visibles de cette place");
        assertThat(page.all("#vus li[data-ref='" + masked.ref() + "']")).isEmpty();
        assertThat(page.find("#raisons a[href='/regles#MASKED']").getText()).startsWith("Un document masqué");
        page.open(WHAT_IF + "?qui=conseiller");
        assertThat(page.find("#combien").getText()).startsWith("Aucun de vos documents");
        page.open(WHAT_IF + "?qui=samu");
        assertThat(page.find("#combien").getText()).contains("SAMU");
        page.open("/espace/documents/demasquer?doc=" + masked.ref()).press("Ne plus masquer");
    }

    /** Somebody who is not authorised: any professional of the directory. */
    @Test
    void whoeverIsNotAuthorisedSeesNothing() {
        var page = Browser.as("ruth").withoutScripts().open(WHAT_IF + "?qui=10100000004");
        assertThat(page.find("#combien").getText()).startsWith("Aucun de vos documents");
        page.open(WHAT_IF + "?qui=99999999999");
        assertThat(page.text()).doesNotContain("visibles de cette place");
    }
}
