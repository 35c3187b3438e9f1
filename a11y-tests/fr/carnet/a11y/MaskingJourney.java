package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.carnet.dev.Stack;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a citizen hides, a professional does not find; what is shown again, they read, and the citizen knows (R23, R61, R64). */
class MaskingJourney {

    @Test
    void hiddenThenShownThenReadThenTold() throws Exception {
        var document = Deposit.of("dominique-analyses");
        var citizen = Browser.as("dominique").withoutScripts().open(document.path());
        citizen.press("Masquer aux professionnels");
        assertThat(citizen.find("h1").getText()).isEqualTo("Masquer ce document aux professionnels");
        assertThat(citizen.find("#changent").getText()).contains("Claire MARTIN");
        assertThat(citizen.path()).contains("/masquer");
        citizen.press("Masquer aux professionnels");
        assertThat(citizen.path()).isEqualTo(document.path());
        assertThat(citizen.find("[role=status]").getText()).startsWith("Le document est masqué.");
        assertThat(citizen.find(".tag.masked").getText()).isEqualTo("Masqué");

        var hidden = findAsDoctor();
        assertThat(hidden.find("h1").getText()).contains("PAT-TROIS");
        assertThat(hidden.text()).doesNotContain(document.title());
        assertUnknown(hidden, document.ref());

        citizen = Browser.as("dominique").withoutScripts().open(document.path());
        citizen.press("Ne plus masquer");
        assertThat(citizen.find("#changent").getText()).contains("Claire MARTIN");
        citizen.press("Ne plus masquer");
        assertThat(citizen.find("[role=status]").getText()).startsWith("Le document n’est plus masqué.");

        var mailsBefore = mails();
        var doctor = findAsDoctor();
        doctor.press(document.title());
        assertThat(doctor.find("h1").getText()).isEqualTo(document.title());
        assertThat(doctor.text()).contains("Hémoglobine");

        theHistorySaysItAll(document);
        var notices = Browser.as("dominique").open("/espace/notifications");
        assertThat(notices.find("#notices").getText()).contains("Claire MARTIN a lu un document : " + document.title());
        theMailSaysNothingMedical(mailsBefore, document);
    }

    private static void theHistorySaysItAll(Deposit document) {
        var history = Browser.as("dominique").open("/espace/historique?doc=" + document.ref());
        assertThat(history.find("#historique").getText())
                .containsSubsequence(
                        "Claire MARTIN a lu un document : " + document.title(),
                        "Médecin, Maison de santé des Lilas",
                        "Permis : C’est votre médecin traitant.",
                        "Vous avez arrêté de masquer un document : " + document.title(),
                        "Claire MARTIN a voulu lire un document, sans y avoir accès",
                        "Refusé : Vous avez masqué ce document.",
                        "Vous avez masqué un document aux professionnels : " + document.title(),
                        "Hôpital de la Garonne a ajouté un document : " + document.title());
    }

    /** R66: one neutral mail, however many accesses it tells of; other mails may come to this person meanwhile. */
    private static void theMailSaysNothingMedical(int before, Deposit document) throws Exception {
        var mail = await().atMost(Duration.ofMinutes(1)).until(() -> mailOfAccess(before), Optional::isPresent);
        assertThat(mail.orElseThrow().getSubject()).isEqualTo("Carnet : du nouveau dans votre espace");
        assertThat((String) mail.orElseThrow().getContent())
                .doesNotContain(document.title(), "MARTIN", "Lilas", "médecin", "document", "http://localhost");
    }

    private static Optional<MimeMessage> mailOfAccess(int before) throws Exception {
        for (var mail : Arrays.asList(received()).subList(before, mails())) {
            if (((String) mail.getContent()).contains("/espace/historique")) {
                return Optional.of(mail);
            }
        }
        return Optional.empty();
    }

    private static int mails() {
        return received().length;
    }

    private static MimeMessage[] received() {
        return Stack.shared().mail().getReceivedMessagesForDomain("dominique@demo.carnet.example");
    }

    private static Browser findAsDoctor() {
        var doctor = Browser.as("dr.martin").withoutScripts().open("/pro");
        doctor.type("matricule", "2 79 03 51 215 189 89")
                .type("familyName", "pat trois")
                .type("givenName", "Dominique")
                .type("birth", "28")
                .type("birth-mois", "03")
                .type("birth-annee", "1979");
        doctor.press("Rechercher");
        return doctor.open(doctor.path() + "&periode=ALL&type=analyses");
    }

    /** The same page as for a document that never was (SECURITY 9). */
    private static void assertUnknown(Browser doctor, UUID ref) {
        var hidden = doctor.open("/pro/document?doc=" + ref).find("main").getText();
        var nobodys = new UUID(ref.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
        assertThat(hidden)
                .isEqualTo(
                        doctor.open("/pro/document?doc=" + nobodys).find("main").getText());
    }
}
