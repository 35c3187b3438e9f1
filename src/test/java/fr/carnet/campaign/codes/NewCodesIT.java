package fr.carnet.campaign.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Channel;
import fr.carnet.campaign.Crowd;
import fr.carnet.campaign.Town;
import fr.carnet.campaign.letters.Printer;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.notification.MailLeaving;
import fr.carnet.platform.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R103, R104, R11: a new code, to the address that is known and to no other. */
class NewCodesIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Viewer AGENT =
            new Viewer(Capacity.AGENT, "agent", "Agent", null, null, null, null, null, null, "Ligne d’aide", null);

    @TempDir
    Path printDir;

    private Town town;
    private NewCodes newCodes;
    private String old;

    @BeforeEach
    void start() {
        town = new Town(printDir);
        new Crowd(town.database).of(1, 2, "31", "'jeanne' || n || '@mail.example.fr'");
        town.database.asSuperuser("update address set lines = null where holder_id = 2");
        town.beans.observe(MailLeaving.class, town.get(CodeMails.class)::leaving);
        newCodes = town.get(NewCodes.class);
        old = town.get(ActivationCodes.class).issue(1, NOW);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private Person person(long id) {
        return town.beans.inTransaction(() -> town.get(Persons.class).find(id)).orElseThrow();
    }

    private boolean isGood(String code) {
        return town.beans
                .inTransaction(() -> town.get(ActivationCodes.class).find(1, code, NOW))
                .isPresent();
    }

    private static String code(String text) {
        var found = CODE.matcher(text).results().map(MatchResult::group).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theAgentSeesAMaskAndNoMore() {
        assertThat(newCodes.addressOf(AGENT, person(1)).masked()).isEqualTo("j•••@•••.fr");
        assertThat(newCodes.addressOf(AGENT, person(1)).channels()).containsExactly(Channel.EMAIL, Channel.LETTER);
        assertThat(newCodes.addressOf(AGENT, person(2)).channels()).containsExactly(Channel.EMAIL);
        town.database.asSuperuser("update address set email = null where holder_id = 2");
        assertThat(newCodes.addressOf(AGENT, person(2)).channels()).isEmpty();
        assertThatThrownBy(() -> newCodes.send(AGENT, person(2), Channel.EMAIL))
                .hasMessageContaining(Campaign.NO_SUCH_ADDRESS.name());
        assertThatThrownBy(() -> newCodes.addressOf(Crowd.COORDINATOR, person(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void byMailTheOldOneIsVoidAtOnceAndTheNewOneIsNowhereButInTheMail() throws Exception {
        newCodes.send(AGENT, person(1), Channel.EMAIL);
        assertThat(isGood(old)).isFalse();
        assertThat(town.database.count("trace where action = 'SEND_CODE' and actor_kind = 'SUPPORT' and holder_id = 1"))
                .isOne();
        assertThat(town.database.count("notification where kind = 'NEW_CODE_SENT' and holder_id = 1"))
                .isOne();
        town.send();
        var mail = town.mail.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("jeanne1@mail.example.fr");
        assertThat(mail.getSubject()).isEqualTo("Carnet : votre nouveau code");
        assertThat(isGood(code((String) mail.getContent()))).isTrue();
    }

    @Test
    void byLetterItIsPrintedWithItsCodeOnce() throws Exception {
        newCodes.send(AGENT, person(1), Channel.LETTER);
        town.get(Printer.class).printCodes();
        town.get(Printer.class).printCodes();
        try (var files = Files.list(printDir.resolve("codes"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            try (var pdf = Loader.loadPDF(all.get(0).toFile())) {
                var text = new PDFTextStripper().getText(pdf);
                assertThat(text).contains("Camille PAT-1", "31000 TOULOUSE", "Facile à lire", "In English");
                assertThat(isGood(code(text))).isTrue();
            }
        }
        assertThat(town.database.count("outbox where state = 'SENT' and channel = 'LETTER'"))
                .isOne();
    }

    @Test
    void aThirdCodeWithinADayIsRefused() throws Exception {
        for (int i = 0; i < 2; i++) {
            newCodes.send(AGENT, person(1), Channel.EMAIL);
            town.send();
        }
        assertThatThrownBy(() -> newCodes.send(AGENT, person(1), Channel.EMAIL))
                .hasMessageContaining(Campaign.CODES_SENT.name());
        town.later(Duration.ofHours(25));
        newCodes.send(AGENT, person(1), Channel.EMAIL);
    }
}
