package fr.carnet.campaign;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.carnet.notification.MailGivenUp;
import fr.carnet.notification.MailSent;
import fr.carnet.notification.Outbox;
import fr.carnet.platform.Beans;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestKeys;
import fr.carnet.platform.TestSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** A campaign with a real database and a real mail server, at a time of its own. */
public final class Town implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.parse("2026-09-01");

    public final TestDatabase database = new TestDatabase();
    public final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    public final Beans beans;
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    public Town(Path printDir) {
        mail.start();
        mail.setUser("retours@carnet.example", "retours", "secret");
        beans = new Beans(database.portal())
                .with(InstantSource.class, () -> now)
                .with(
                        Settings.class,
                        TestSettings.of(Map.of(
                                "CARNET_PUBLIC_URL",
                                "https://carnet.example",
                                "CARNET_SMTP_URL",
                                "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                                "CARNET_BOUNCES_URL",
                                "imap://retours:secret@127.0.0.1:"
                                        + mail.getImap().getPort(),
                                "CARNET_PRINT_DIR",
                                printDir.toString())));
        var notices = beans.get(MailNotices.class);
        beans.with(KeyFile.class, TestKeys.fresh());
        beans.observe(MailSent.class, notices::sent).observe(MailGivenUp.class, notices::givenUp);
    }

    public <T> T get(Class<T> type) {
        return beans.get(type);
    }

    public void later(Duration time) {
        now = now.plus(time);
    }

    public void send() throws Exception {
        get(Outbox.class).sendWaiting();
    }

    /** Plans a wave for today and lets it go; gives its id. */
    public int wave(String department, Channel channel, int capacity) {
        var waves = get(Waves.class);
        waves.plan(Crowd.COORDINATOR, department, channel, Countdown.dayOf(now), capacity);
        var id = waves.all().stream()
                .filter(wave -> wave.isPlanned())
                .findFirst()
                .orElseThrow()
                .id();
        waves.launch(Crowd.COORDINATOR, id);
        while (get(Dispatches.class).writeNext()) Thread.onSpinWait();
        return id;
    }

    public long notices(String where) {
        return database.count("notice where " + where);
    }

    @Override
    public void close() {
        mail.stop();
    }
}
