package fr.carnet.notification.devices;

import fr.carnet.identity.DeviceNumbers;
import fr.carnet.identity.DeviceSeen;
import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notification;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The devices of an account: recognised at sign-in, listed, forgotten (R64). */
@Stateless
public class KnownDevices {

    static final int MOST = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String RECOGNISE =
            "update known_device set last_at = ?, kind = ? where holder_id = ? and digest = ? and last_at > ?";
    private static final String BEGIN =
            "insert into known_devices_since (holder_id, at) values (?, ?) on conflict do nothing";
    private static final String ADD =
            """
            insert into known_device (holder_id, ref, digest, kind, first_at, last_at) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String KEEP_THE_LATEST =
            """
            delete from known_device where holder_id = ? and id not in (
                select id from known_device where holder_id = ? order by last_at desc, id desc limit %d)
            """
                    .formatted(MOST);
    private static final String ALL =
            """
            select ref, kind, first_at, last_at, digest from known_device
            where holder_id = ? and last_at > ? order by last_at desc, id desc
            """;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Notifications notifications;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** @return the number that the browser keeps from now on */
    public String signedIn(Person person, String presented, DeviceSeen.Kind kind) {
        subject.is(person.id());
        var now = clock.instant();
        if (presented != null
                && sql.change(RECOGNISE, now, kind.name(), person.id(), digest(presented), forgotten(now)) == 1)
            return presented;
        var number = number();
        var first = sql.change(BEGIN, person.id(), now) == 1;
        sql.change(ADD, person.id(), Refs.next(person.prefix()), digest(number), kind.name(), now, now);
        sql.change(KEEP_THE_LATEST, person.id(), person.id());
        if (!first) notifications.tell(person, Event.NEW_DEVICE, null, null);
        return number;
    }

    /** Latest first. @param number that this browser keeps; null when none @throws Refusal NOT_HOLDER */
    public List<KnownDevice> all(Viewer viewer, String number) {
        enter(viewer);
        var current = number == null ? null : digest(number);
        return sql.list(
                ALL,
                row -> new KnownDevice(
                        row.getObject(1, UUID.class),
                        DeviceSeen.Kind.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant(),
                        Arrays.equals(current, row.getBytes(5))),
                viewer.person(),
                forgotten(clock.instant()));
    }

    /** The next sign-in from it is told as one from a new device; a session that is open there stays open. */
    public void forget(Viewer viewer, UUID ref) {
        enter(viewer);
        if (sql.change("delete from known_device where holder_id = ? and ref = ?", viewer.person(), ref) == 0) return;
        journal.record(Act.decided(viewer, Action.FORGET_DEVICE, List.of()));
    }

    /** Those that nobody used for long. */
    public void forgetOld() {
        subject.isEverybody();
        sql.change("delete from known_device where last_at <= ?", forgotten(clock.instant()));
    }

    private void enter(Viewer viewer) {
        if (!viewer.isHolder()) throw new Refusal(Notification.NOT_HOLDER);
        subject.is(viewer.person());
    }

    private static Instant forgotten(Instant now) {
        return now.minus(DeviceNumbers.AGE);
    }

    private static String number() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String number) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
