package fr.carnet.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import fr.carnet.platform.web.Stamp;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A holder (1), a guardian (2), a delegate (3), a mail server, and a clock that a test sets. */
final class Told implements AutoCloseable {

    static final Viewer HOLDER = citizen(1, 1);
    static final Viewer GUARDIAN = citizen(2, 1);
    static final Viewer DELEGATE = citizen(3, 1);
    static final UUID SEEN = new UUID(1, 1);
    static final UUID HIDDEN = new UUID(1, 2);

    final TestDatabase database = new TestDatabase();
    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final Beans beans;
    private final Path printDir;
    /** A Sunday, eleven in the morning in Paris. */
    Instant now = Instant.parse("2026-11-22T10:00:00Z");

    Told(Path printDir) {
        this.printDir = printDir;
        server.start();
        database.person(1, "holder@example.org");
        database.person(2, "guardian@example.org");
        database.person(3, "delegate@example.org");
        beans = node();
    }

    static Viewer citizen(long person, long holder) {
        return new Viewer(Capacity.CITIZEN, "sub", "Personne", person, holder, null, null, null, null, null, null);
    }

    /** The policy shows one document to delegates, and not the other. */
    Beans node() {
        var settings = TestSettings.of(Map.of(
                "CARNET_OIDC_CLIENT_SECRET",
                "secret",
                "CARNET_PUBLIC_URL",
                "https://carnet.example",
                "CARNET_PRINT_DIR",
                printDir.toString(),
                "CARNET_SMTP_URL",
                "smtp://127.0.0.1:" + server.getSmtp().getPort()));
        return new Beans(database.portal())
                .observe(Hearing.class, asked -> {
                    if (asked.document().equals(SEEN)) asked.allow();
                })
                .with(InstantSource.class, () -> now)
                .with(Stamp.class, new Stamp(settings))
                .with(Settings.class, settings);
    }

    void guardian() {
        database.asSuperuser(
                "insert into guardianship (holder_id, guardian_id, since, kind) values (1, 2, '2020-01-01', 'COURT')");
    }

    void delegate(String scopes) {
        database.asSuperuser(
                """
                insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until)
                values (1, 3, '{%s}', 'ACTIVE', '2026-01-01', '2027-01-01')
                """
                        .formatted(scopes));
    }

    void tell(Event event, UUID document) {
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(1);
            beans.get(Notifications.class).tell(1, event, "Dr Jean MARTIN", document);
            return null;
        });
    }

    void wish(Viewer viewer, Family family, Cadence email, Cadence letter) {
        beans.get(NotificationSettings.class).choose(viewer, new Wish(family, email, letter));
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    /** What the jobs do; then who got what since the last time, as {@code address subject}. */
    List<String> arrived() throws MessagingException {
        while (beans.get(Summaries.class).makeNext()) continue;
        beans.get(Outbox.class).sendWaiting();
        var mails = Arrays.stream(server.getReceivedMessages())
                .map(Told::line)
                .sorted()
                .toList();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        return mails;
    }

    private static String line(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + " " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
