package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/securite");
    }

    /** RFC 9116 wants a contact, an end, and here leads to this page. */
    @Test
    void isWhereSecurityTxtLeads() {
        var text = Browser.fresh().open("/.well-known/security.txt").text();
        assertThat(text).contains("Contact: mailto:security@", "Expires: 20", "Policy: ", "/securite");
    }
}
