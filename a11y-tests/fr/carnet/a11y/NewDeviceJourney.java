package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.carnet.dev.Stack;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** R64: somebody signs in with a device that Carnet does not know, on a borrowed phone, and at home. */
class NewDeviceJourney {

    private static final String TOLD = "Connexion à votre compte depuis un nouvel appareil";

    @Test
    void anotherDeviceIsToldThenForgotten() {
        signOut(signIn());
        var mails = mails();
        var phone = signIn();
        assertThat(phone.find("#nouveau").getText()).contains(TOLD);
        await().atMost(Duration.ofMinutes(1)).until(() -> mails() > mails);
        phone.press("Voir vos appareils");
        assertThat(phone.find("h1").getText()).isEqualTo("Vos appareils");
        assertThat(phone.find("#appareils li").getText()).contains("Ordinateur", "Cet appareil");
        PageCheck.here(phone, "devices");

        var known = phone.all("#appareils li").size();
        phone.find("#appareils li a").click();
        phone.press("Oublier cet appareil");
        assertThat(phone.find("[role=status]").getText()).startsWith("C’est fait.");
        assertThat(phone.all("#appareils li")).hasSize(known - 1);
        assertThat(phone.text()).doesNotContain("Cet appareil");
    }

    @Test
    void theSameDeviceIsNotToldAgain() {
        var home = signIn();
        var told = told(home);
        signOut(home);
        home.signIn("dominique", "/espace");
        assertThat(told(home)).isEqualTo(told);
        assertThat(home.open("/espace/appareils").find("#appareils li").getText())
                .contains("Cet appareil");
    }

    /** The number goes with one press once signed out, when one thinks of it. */
    @Test
    void aBorrowedPhoneKeepsNothing() {
        var phone = signIn();
        signOut(phone);
        phone.press("Oublier cet appareil");
        assertThat(phone.find("[role=status]").getText())
                .isEqualTo("C’est fait. Cet appareil ne garde plus rien de Carnet.");
        PageCheck.here(phone, "forgotten");
        assertThat(phone.driver().manage().getCookies())
                .noneMatch(cookie -> cookie.getName().startsWith("carnet-appareil"));
    }

    private static Browser signIn() {
        return Browser.fresh().withoutScripts().signIn("dominique", "/espace");
    }

    private static void signOut(Browser browser) {
        browser.press("Se déconnecter");
        await().untilAsserted(() -> assertThat(browser.path()).isEqualTo("/connexion/fin"));
    }

    /** How many devices are known: a new one would be one more. */
    private static int told(Browser browser) {
        return browser.open("/espace/appareils").all("#appareils li").size();
    }

    private static long mails() {
        return Arrays.stream(Stack.shared().mail().getReceivedMessagesForDomain("dominique@demo.carnet.example"))
                .filter(NewDeviceJourney::isAboutADevice)
                .count();
    }

    private static boolean isAboutADevice(MimeMessage mail) {
        try {
            return ((String) mail.getContent()).contains("/espace/appareils");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
