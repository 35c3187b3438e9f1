package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /pro/deposer/document}, with whose voucher it is, with errors, and once the voucher no longer serves. */
class BringDocumentA11y {

    @Test
    void owesWhatEveryPageOwes() {
        try (var voucher = new VoucherToAdd()) {
            var page = voucher.typed();
            PageCheck.everyWay(page, page.path());
            page.wide(320).withoutScripts().press("Déposer ce document");
            assertThat(page.title()).isEqualTo("Erreur : Document à déposer – Carnet");
            assertThat(page.all(".errors a")).hasSize(4);
            PageCheck.here(page, "with errors");
        }
    }

    @Test
    void onceItServesNoMoreItSaysSo() {
        String address;
        try (var voucher = new VoucherToAdd()) {
            address = voucher.typed().path();
        }
        var page = Browser.as("dr.martin").wide(320).withoutScripts().open(address);
        assertThat(page.find("main").getText()).contains("Ce bon ne sert plus").doesNotContainIgnoringCase("NESSI");
        PageCheck.here(page, "ended");
    }
}
