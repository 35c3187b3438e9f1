package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R64, R66, R69, with a real database and a real mail server. */
class OutboxIT {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestDatabase database = new TestDatabase();
    private final Instant[] now = {Instant.parse("2026-11-22T10:00:00Z")};
    private Beans beans;

    @BeforeEach
    void start() {
        server.start();
        database.person(1, "dominique@example.org");
        database.person(2, null);
        beans = node();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Beans node() {
        return new Beans(database.portal())
                .with(InstantSource.class, () -> now[0])
                .with(
                        Settings.class,
                        TestSettings.of(Map.of(
                                "CARNET_PUBLIC_URL",
                                "https://carnet.example",
                                "CARNET_SMTP_URL",
                                "smtp://127.0.0.1:" + server.getSmtp().getPort())));
    }

    private void tell(long holder, Event event) {
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(holder);
            beans.get(Notifications.class).tell(holder, event, "Dr Jean MARTIN", new UUID(1, 1));
            return null;
        });
    }

    private void send() throws MessagingException {
        beans.get(Outbox.class).sendWaiting();
    }

    private void later(Duration time) throws MessagingException {
        now[0] = now[0].plus(time);
        send();
    }

    @Test
    void oneNoticeAndOnePlainMailThatTellsNothing() throws Exception {
        tell(1, Event.PROFESSIONAL_ACCESS);
        send();
        assertThat(database.count("notification where holder_id = 1 and actor_name = 'Dr Jean MARTIN'"))
                .isOne();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("dominique@example.org");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("ne-pas-repondre@carnet.example");
        assertThat(mail.getSubject()).isEqualTo("Carnet : du nouveau dans votre espace");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("fr");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("MARTIN", "Jean");
        assertThat((String) mail.getContent()).contains("carnet.example");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@carnet.example>");
    }

    @Test
    void severalEventsWaitAsOneMailAndEachIsANotice() throws Exception {
        for (int i = 0; i < 3; i++) tell(1, Event.NEW_DOCUMENT);
        tell(1, Event.PROFESSIONAL_ACCESS);
        send();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(database.count("notification")).isEqualTo(4);
        tell(1, Event.NEW_DOCUMENT);
        send();
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void withoutAnAddressThereIsTheNoticeOnly() throws Exception {
        tell(2, Event.NEW_DOCUMENT);
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(database.count("notification")).isOne();
        assertThat(database.count("outbox")).isZero();
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        assertThatThrownBy(() -> beans.inTransaction(() -> {
                    beans.get(Subject.class).is(1);
                    beans.get(Notifications.class).tell(1, Event.NEW_DOCUMENT, null, null);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(database.count("notification")).isZero();
    }

    /** R69: four attempts, then a letter; nothing is lost and nothing is tried before its time. */
    @Test
    void afterThreeRetriesALetterWaits() throws Exception {
        server.stop();
        tell(1, Event.NEW_DOCUMENT);
        send();
        later(Duration.ofSeconds(59));
        assertThat(database.count("outbox where state = 'WAITING' and attempts = 1"))
                .isOne();
        later(Duration.ofSeconds(1));
        later(Duration.ofMinutes(15));
        assertThat(database.count("outbox where state = 'WAITING' and attempts = 3"))
                .isOne();
        later(Duration.ofHours(4));
        assertThat(database.count("outbox where channel = 'EMAIL' and state = 'FAILED' and attempts = 4"))
                .isOne();
        assertThat(database.count("outbox where channel = 'LETTER' and state = 'WAITING' and recipient = 'person:1'"))
                .isOne();
        later(Duration.ofDays(1));
        assertThat(database.count("outbox")).isEqualTo(2);
    }

    @Test
    void aServerThatComesBackGetsTheMail() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        tell(1, Event.NEW_DOCUMENT);
        send();
        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            later(Duration.ofMinutes(1));
            assertThat(again.getReceivedMessages()).hasSize(1);
            assertThat(database.count("outbox where state = 'SENT' and last_error is null"))
                    .isOne();
        } finally {
            again.stop();
        }
    }

    /** Attack 20: a worker dies after it claimed; the mail is due again when the lease ends. */
    @Test
    void aMailOfADeadWorkerIsSentOnceItsLeaseEnds() throws Exception {
        tell(1, Event.NEW_DOCUMENT);
        assertThat(beans.get(Mailings.class).claim()).hasSize(1);
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        later(Duration.ofMinutes(15));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void manyNodesSendEachMailOnce() throws Exception {
        for (long person = 10; person < 60; person++) {
            database.person(person, "p" + person + "@example.org");
            tell(person, Event.NEW_DOCUMENT);
        }
        var pool = Executors.newFixedThreadPool(4);
        Callable<Void> worker = () -> {
            node().get(Outbox.class).sendWaiting();
            return null;
        };
        for (var done : pool.invokeAll(Collections.nCopies(4, worker))) done.get();
        pool.shutdown();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxIT::recipient))
                .hasSize(50)
                .doesNotHaveDuplicates();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
