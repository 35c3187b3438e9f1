package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodbyeA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/connexion/fin");
    }

    @Test
    void saysWhenTheIssuerCouldNotBeTold() {
        assertThat(Browser.fresh().open("/connexion/fin?cause=panne").text()).contains("n’a pas répondu");
    }
}
