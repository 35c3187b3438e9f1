package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 3: a mail reaches the one address that it was written for, and carries no other header. */
class MailTransportIT {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** @param url where PORT stands for that of the server */
    private void send(String url, String to, String subject, String text) throws MessagingException {
        var transport = new MailTransport();
        transport.clock = InstantSource.system();
        transport.settings = TestSettings.of(Map.of(
                "CARNET_PUBLIC_URL",
                "https://carnet.example",
                "CARNET_SMTP_URL",
                url.replace("PORT", String.valueOf(server.getSmtp().getPort()))));
        try (var line = transport.line()) {
            line.send(new Mail(UUID.randomUUID(), to, "fr", subject, text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nSubject: x",
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "Group: a@example.org;",
                "\"a\" <a@example.org>",
                "a@example.org@example.net",
                "no address",
                ""
            })
    void anAddressThatIsMoreThanAnAddressReachesNobody(String address) {
        assertThatThrownBy(() -> send("smtp://127.0.0.1:PORT", address, "Subject", "Text"))
                .isInstanceOf(MessagingException.class)
                .hasMessageNotContaining("example.org");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectOfSeveralLinesIsNotSent() {
        assertThatThrownBy(
                        () -> send("smtp://127.0.0.1:PORT", "a@example.org", "Subject\r\nBcc: b@example.org", "Text"))
                .isInstanceOf(MessagingException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aTextThatLooksLikeHeadersStaysText() throws Exception {
        send("smtp://127.0.0.1:PORT", "a@example.org", "Subject", "Bcc: b@example.org\r\n.\r\nRCPT TO:<c@example.org>");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
    }

    @Test
    void theSenderIsWhoTheSettingSays() throws Exception {
        send("smtp://127.0.0.1:PORT?from=bonjour@example.net", "a@example.org", "Subject", "Text");
        assertThat(server.getReceivedMessages()[0].getFrom())
                .extracting(Object::toString)
                .containsExactly("bonjour@example.net");
    }

    /** With a password, plain SMTP turns to TLS or does not speak at all. */
    @Test
    void aPasswordNeverTravelsInClear() {
        server.setUser("portal@example.org", "portal", "secret");
        assertThatThrownBy(() -> send("smtp://portal:secret@127.0.0.1:PORT", "a@example.org", "Subject", "Text"))
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
