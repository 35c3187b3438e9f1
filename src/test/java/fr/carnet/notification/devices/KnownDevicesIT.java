package fr.carnet.notification.devices;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Visitors;
import fr.carnet.identity.DeviceSeen.Kind;
import fr.carnet.identity.Persons;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryFilter;
import fr.carnet.notification.Event;
import fr.carnet.notification.NoticeRow;
import fr.carnet.notification.Notices;
import fr.carnet.notification.Summaries;
import fr.carnet.platform.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R64: a sign-in from another device is told to that account, and to nobody else. */
class KnownDevicesIT {

    private static final long CHILD = Visitors.CHILD;

    private final Visitors visitors = new Visitors();
    private final KnownDevices devices = visitors.beans.get(KnownDevices.class);

    private String signIn(long account, String presented) {
        var person = visitors.beans.get(Persons.class).find(account).orElseThrow();
        return devices.signedIn(person, presented, Kind.PHONE);
    }

    private long told(long account) {
        return visitors.database.count("notification where kind = 'NEW_DEVICE' and holder_id = " + account);
    }

    private List<KnownDevice> known(String number) {
        return devices.all(citizen(PAUL, PAUL), number);
    }

    @Test
    void theVeryFirstSignInFrightensNobody() {
        var number = signIn(PAUL, null);
        assertThat(number).matches("[A-Za-z0-9_-]{43}");
        assertThat(told(PAUL)).isZero();
        assertThat(known(number))
                .singleElement()
                .extracting(KnownDevice::current)
                .isEqualTo(true);
    }

    @Test
    void theSameDeviceIsKnownAgain() {
        var number = signIn(PAUL, null);
        visitors.at("2027-05-20T10:00:00Z");
        assertThat(signIn(PAUL, number)).isEqualTo(number);
        visitors.at("2027-11-15T10:00:00Z");
        assertThat(signIn(PAUL, number)).isEqualTo(number);
        assertThat(told(PAUL)).isZero();
        assertThat(known(number))
                .singleElement()
                .extracting(KnownDevice::lastAt)
                .isEqualTo(visitors.now());
    }

    @Test
    void anotherOneIsToldInTheSpaceAndByMail() {
        signIn(PAUL, null);
        signIn(PAUL, null);
        assertThat(told(PAUL)).isOne();
        assertThat(visitors.database.count(
                        "outbox where holder_id = 4 and template = 'NEW_DEVICE' and recipient = 'paul@example.org'"))
                .isOne();
    }

    /** A number that somebody planted in a browser would make theirs known: it is never taken over. */
    @Test
    void aNumberThatWeDidNotGiveIsNotTakenOver() {
        signIn(PAUL, null);
        var planted = "A".repeat(43);
        assertThat(signIn(PAUL, planted)).isNotEqualTo(planted);
        assertThat(told(PAUL)).isOne();
        signIn(PAUL, planted);
        assertThat(told(PAUL)).isEqualTo(2);
    }

    @Test
    void theNumberOfOneAccountIsNothingToAnother() {
        var mothers = signIn(MOTHER, null);
        signIn(PAUL, null);
        signIn(PAUL, mothers);
        assertThat(told(PAUL)).isOne();
        assertThat(visitors.database.count("known_device where holder_id = 4")).isEqualTo(2);
    }

    @Test
    void aForgottenDeviceIsNewAgainAndSoIsTheOnlyOne() {
        var number = signIn(PAUL, null);
        devices.forget(citizen(PAUL, PAUL), known(number).get(0).ref());
        assertThat(known(number)).isEmpty();
        signIn(PAUL, number);
        assertThat(told(PAUL)).isOne();
        assertThat(visitors.database.count("trace where action = 'FORGET_DEVICE' and holder_id = 4"))
                .isOne();
    }

    @Test
    void afterSixMonthsADeviceIsForgottenWhetherTheNightCameOrNot() {
        var number = signIn(PAUL, null);
        visitors.at("2027-05-21T09:59:59Z");
        assertThat(known(number)).hasSize(1);
        visitors.at("2027-05-21T10:00:00Z");
        assertThat(known(number)).isEmpty();
        signIn(PAUL, number);
        assertThat(told(PAUL)).isOne();
        devices.forgetOld();
        assertThat(visitors.database.count("known_device")).isOne();
    }

    @Test
    void tenAreRememberedAtMost() {
        var first = signIn(PAUL, null);
        for (int i = 0; i < KnownDevices.MOST; i++) {
            visitors.at("2026-12-%02dT10:00:00Z".formatted(i + 1));
            signIn(PAUL, null);
        }
        assertThat(known(first)).hasSize(KnownDevices.MOST).noneMatch(KnownDevice::current);
    }

    /** How a child signs in is not for whoever represents them: no line, no count, no message. */
    @Test
    void nobodyElseHearsOfIt() {
        var mother = citizen(MOTHER, CHILD);
        visitors.database.asSuperuser(
                "insert into space (holder_id, state, opened_at) values (3, 'OPEN', '2026-01-01')");
        var notices = visitors.beans.get(Notices.class);
        signIn(CHILD, null);
        signIn(CHILD, null);
        assertThat(notices.page(citizen(CHILD, CHILD), 1, List.of()).rows())
                .extracting(NoticeRow::event)
                .containsExactly(Event.NEW_DEVICE);
        assertThat(notices.page(mother, 1, List.of()).total()).isZero();
        assertThat(notices.unread(mother, List.of())).isZero();
        visitors.at("2026-12-30T10:00:00Z");
        while (visitors.beans.get(Summaries.class).makeNext()) continue;
        assertThat(visitors.database.count("outbox")).isZero();
        assertThatThrownBy(() -> devices.all(mother, null)).isInstanceOf(Refusal.class);
        devices.forget(
                citizen(CHILD, CHILD),
                devices.all(citizen(CHILD, CHILD), null).get(0).ref());
        var lines = visitors.beans
                .get(History.class)
                .page(mother, new HistoryFilter(null, null, HistoryFilter.Kind.ALL, 1), List.of());
        assertThat(lines.total()).isZero();
    }

    /** Somebody who reads at the library every day gets a letter a week, not one a day. */
    @Test
    void withoutAnAddressTheWeekIsOneLetter() {
        visitors.database.asSuperuser("update person set email = null where id = 4");
        for (int i = 0; i < 4; i++) signIn(PAUL, null);
        while (visitors.beans.get(Summaries.class).makeNext()) continue;
        assertThat(visitors.database.count("outbox")).isZero();
        visitors.at("2026-11-23T07:00:00Z");
        while (visitors.beans.get(Summaries.class).makeNext()) continue;
        assertThat(visitors.database.count("outbox where channel = 'LETTER' and holder_id = 4"))
                .isOne();
    }
}
