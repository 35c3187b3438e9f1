package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.dev.Stack;
import org.junit.jupiter.api.Test;

/** Keycloak's own pages: the first thing that a citizen sees. */
class IssuerPagesA11y {

    @Test
    void signingInOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/espace");
        var page = Browser.fresh().open("/espace");
        assertThat(page.path()).startsWith(Stack.shared().issuer());
        assertThat(page.all("script")).isEmpty();
        assertThat(page.text()).contains("Carnet", "Se connecter", "Identifiant", "J’ai oublié mon mot de passe");
    }

    @Test
    void aWrongPasswordIsToldAtTheFieldAndInASummary() {
        var page = Browser.fresh().withoutScripts().open("/espace");
        page.type("username", "dominique").type("password", "faux").press("Se connecter");
        PageCheck.here(page, "wrong password");
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.find("[role=alert] a").getDomAttribute("href")).isEqualTo("#username");
        assertThat(page.find("#username").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.find("#username").getDomAttribute("value")).isEqualTo("dominique");
    }

    @Test
    void aForgottenPasswordIsAskedForWithoutAScript() {
        var page = Browser.fresh().withoutScripts().open("/espace").press("J’ai oublié mon mot de passe");
        PageCheck.here(page, "forgotten password");
        page.type("username", "inconnu").press("Recevoir un lien");
        PageCheck.here(page, "after asking for a link");
        assertThat(page.text()).contains("Si ce compte existe, un courriel part à l’instant.");
    }

    @Test
    void theLanguageOfThePortalIsKept() {
        var page = Browser.fresh().open("/?lang=en").open("/espace");
        PageCheck.here(page, "English");
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.find("h1").getText()).isEqualTo("Sign in");
    }

    @Test
    void whatTheIssuerRefusesIsWordedToo() {
        var page = Browser.fresh()
                .open(Stack.shared().issuer()
                        + "/protocol/openid-connect/auth?client_id=carnet-portail&response_type=code&redirect_uri=x");
        PageCheck.here(page, "refused by the issuer");
        assertThat(page.find("h1").getText()).isEqualTo("La connexion n’a pas abouti");
    }

    @Test
    void signingOutAsksOnceWhenTheSessionIsUnknown() {
        var page = Browser.fresh().open(Stack.shared().issuer() + "/protocol/openid-connect/logout");
        PageCheck.here(page, "asked to confirm the sign-out");
    }
}
