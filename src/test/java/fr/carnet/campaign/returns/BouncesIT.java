package fr.carnet.campaign.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.campaign.Channel;
import fr.carnet.campaign.Crowd;
import fr.carnet.campaign.Town;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R4: mails that come back, read from a real mailbox. */
class BouncesIT {

    private static final String REPORT =
            """
            From: MAILER-DAEMON@mx.example.org
            To: ne-pas-repondre@carnet.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="B"

            --B
            Content-Type: text/plain

            I am sorry.
            --B
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; p1@example.org
            Action: %s
            Status: %s

            --B
            Content-Type: text/rfc822-headers

            Message-ID: %s
            Subject: Carnet

            --B--
            """;

    private final Town town = new Town(Path.of("target"));

    @BeforeEach
    void toldByMail() throws Exception {
        new Crowd(town.database).of(1, 3, "31", "'p' || n || '@example.org'");
        town.wave("31", Channel.EMAIL, 10);
        town.send();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private String messageId(int person) throws Exception {
        for (var mail : town.mail.getReceivedMessages()) {
            if (mail.getAllRecipients() != null
                    && mail.getAllRecipients()[0].toString().equals("p" + person + "@example.org"))
                return mail.getMessageID();
        }
        throw new AssertionError("no mail to " + person);
    }

    private void comesBack(String raw) throws Exception {
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        town.mail
                .getManagers()
                .getImapHostManager()
                .getInbox(town.mail.getManagers().getUserManager().getUser("retours"))
                .store(message);
    }

    private void read() throws Exception {
        town.get(BounceMailbox.class).read();
    }

    @Test
    void aFailedMailStopsTheClockOfThatPersonOnly() throws Exception {
        comesBack(REPORT.formatted("failed", "5.1.1", messageId(1)));
        town.later(Duration.ofDays(2));
        read();
        assertThat(town.notices("holder_id = 1 and state = 'FAILED' and clock_from is null and changed_by = 'system'"))
                .isOne();
        assertThat(town.notices("state = 'SENT' and clock_from is not null")).isEqualTo(2);
        assertThat(town.database.count("notice_past where holder_id = 1")).isEqualTo(2);
        comesBack(REPORT.formatted("failed", "5.1.1", messageId(1)));
        read();
        read();
        assertThat(town.database.count("notice_past where holder_id = 1")).isEqualTo(2);
    }

    @Test
    void aDeliveredMailIsKnownToBe() throws Exception {
        comesBack(REPORT.formatted("delivered", "2.0.0", messageId(2)));
        read();
        assertThat(town.notices("holder_id = 2 and state = 'DELIVERED' and clock_from is not null"))
                .isOne();
    }

    @Test
    void whatIsNoFinalReportAboutAMailOfOursChangesNothing() throws Exception {
        var mine = messageId(1);
        comesBack(REPORT.formatted("delayed", "4.4.1", mine));
        comesBack(REPORT.formatted("failed", "5.1.1", "<00000000-0000-0000-0000-000000000001@carnet.example>"));
        comesBack(REPORT.formatted("failed", "5.1.1", "rubbish"));
        comesBack("From: p1@example.org\nSubject: Absent\nAuto-Submitted: auto-replied\nIn-Reply-To: " + mine
                + "\n\nAbsent.\n");
        comesBack("From: x\nContent-Type: multipart/report; boundary=\"B\"\n\nnot a report at all");
        comesBack("From: x\nContent-Type: text/plain\n\nAction: failed\nMessage-ID: " + mine + "\n"
                + "x".repeat(3_000_000));
        read();
        assertThat(town.notices("state = 'SENT'")).isEqualTo(3);
        comesBack(REPORT.formatted("failed", "5.1.1", messageId(3)));
        read();
        assertThat(town.notices("holder_id = 3 and state = 'FAILED'")).isOne();
    }

    /** A late report says nothing about somebody who has decided, or whose letter has left. */
    @Test
    void aLateReportDoesNotStopAnothersClock() throws Exception {
        town.database.asSuperuser(
                "update notice set state = 'OPPOSED' where holder_id = 1",
                "update notice set state = 'RESENT', channel = 'LETTER' where holder_id = 2");
        comesBack(REPORT.formatted("failed", "5.1.1", messageId(1)));
        comesBack(REPORT.formatted("failed", "5.1.1", messageId(2)));
        read();
        assertThat(town.notices("holder_id = 1 and state = 'OPPOSED'")).isOne();
        assertThat(town.notices("holder_id = 2 and state = 'RESENT' and clock_from is not null"))
                .isOne();
    }
}
