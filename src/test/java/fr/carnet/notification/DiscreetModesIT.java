package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryFilter;
import fr.carnet.notification.discreet.DiscreetModes;
import fr.carnet.notification.discreet.SafeHours;
import fr.carnet.notification.discreet.SafePlace;
import fr.carnet.platform.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M9: nothing leaves but where and when it is safe, nothing is lost, and nobody else can tell. */
class DiscreetModesIT {

    private static final String NEWS = "holder@example.org Carnet : du nouveau dans votre espace";

    @TempDir
    Path printDir;

    private Told told;
    private DiscreetModes modes;

    @BeforeEach
    void start() {
        told = new Told(printDir);
        modes = told.beans.get(DiscreetModes.class);
        told.database.asSuperuser("insert into space (holder_id, state, opened_at) values (1, 'OPEN', '2026-01-01')");
    }

    @AfterEach
    void stop() {
        told.close();
    }

    private long notices() {
        return told.beans.get(Notices.class).page(Told.HOLDER, 1, List.of()).total();
    }

    private void print() {
        while (told.beans.get(NoticeLetters.class).printNext()) continue;
    }

    private long printed() throws Exception {
        try (var files = Files.walk(printDir)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void nowhereMeansNeitherMailNorLetterWhateverItIs() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.NOW);
        modes.turn(Told.HOLDER, true);
        for (var event : List.of(Event.EMERGENCY_ACCESS, Event.NEW_DEVICE, Event.PROFESSIONAL_ACCESS))
            told.tell(event, null);
        told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        assertThat(notices()).as("in the space at once").isEqualTo(4);
        told.at("2026-12-01T07:00:00Z");
        assertThat(told.arrived()).isEmpty();
        print();
        assertThat(printed()).isZero();
        modes.turn(Told.HOLDER, false);
        told.at("2026-12-02T07:00:00Z");
        assertThat(told.arrived()).as("what stayed inside does not come later").isEmpty();
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).containsExactly(NEWS);
    }

    /** A letter in a letter box, a mail that is tried again: what is on its way is stopped too. */
    @Test
    void whatWaitsAlreadyDoesNotLeave() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.NOW, Cadence.NOW);
        told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        modes.turn(Told.HOLDER, true);
        assertThat(told.arrived()).isEmpty();
        print();
        assertThat(printed()).isZero();
        assertThat(told.database.count("outbox where state = 'INSIDE'")).isEqualTo(2);
    }

    @Test
    void whatComesAtAnUnsafeHourLeavesAtTheNextSafeOne() throws Exception {
        modes.choose(Told.HOLDER, SafePlace.USUAL, SafeHours.AFTERNOON);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(notices()).isOne();
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-22T11:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-22T12:00:00Z");
        assertThat(told.arrived()).containsExactly(NEWS);
        told.at("2026-11-22T15:59:59Z");
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        assertThat(told.arrived()).hasSize(1);
        told.at("2026-11-22T16:00:00Z");
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-23T12:00:00Z");
        assertThat(told.arrived()).hasSize(1);
    }

    @Test
    void safeHoursMayPassMidnightAndFollowTheClocksOfParis() throws Exception {
        modes.choose(Told.HOLDER, SafePlace.USUAL, SafeHours.NIGHT);
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        told.at("2026-11-22T20:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-22T21:00:00Z");
        assertThat(told.arrived()).hasSize(1);
        told.at("2027-07-02T03:59:59Z");
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        assertThat(told.arrived()).hasSize(1);
        told.at("2027-07-02T04:00:00Z");
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        assertThat(told.arrived()).isEmpty();
    }

    /** R69: a mail that fails is tried again at a safe hour only, and becomes no letter that is printed. */
    @Test
    void whatFailsIsTriedAgainAtASafeHour() throws Exception {
        modes.choose(Told.HOLDER, SafePlace.USUAL, SafeHours.MORNING);
        told.server.stop();
        told.at("2026-11-22T10:59:30Z");
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        deliver();
        told.at("2026-11-22T11:01:00Z");
        deliver();
        assertThat(told.database.count("outbox where attempts = 1 and next_at = '2026-11-23T07:00:00Z'"))
                .isOne();
        for (var instant : List.of("2026-11-23T07:00:00Z", "2026-11-23T07:15:00Z", "2026-11-24T07:15:00Z")) {
            told.at(instant);
            deliver();
        }
        assertThat(told.database.count("outbox where state = 'FAILED'")).isOne();
        print();
        assertThat(printed()).isZero();
    }

    private void deliver() throws Exception {
        while (told.beans.get(Summaries.class).makeNext()) continue;
        told.beans.get(Outbox.class).sendWaiting();
    }

    /** For the messages of a space that they look after, too. */
    @Test
    void theModeIsThatOfTheAccountWhateverSpaceItIsAbout() throws Exception {
        told.guardian();
        modes.turn(Told.citizen(2, 2), true);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).containsExactly(NEWS);
    }

    @Test
    void onlyTheAccountItselfChanges() {
        told.guardian();
        told.delegate("DOCUMENTS_READ");
        for (var other : List.of(Told.GUARDIAN, Told.DELEGATE)) {
            assertThatThrownBy(() -> modes.of(other)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> modes.turn(other, true)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> modes.choose(Told.HOLDER, SafePlace.ADDRESS, SafeHours.ANY))
                .isInstanceOf(Refusal.class);
        assertThat(told.database.count("discreet_mode")).isZero();
    }

    /** Two spaces alike but for the mode: whoever else looks is told the same, at each moment. */
    @Test
    void nobodyElseCanTell() throws Exception {
        var agent = new Viewer(Capacity.AGENT, "agent", "Sam", null, null, null, null, null, null, null, null);
        told.database.person(7, "twin@example.org");
        told.database.person(8, null);
        told.database.person(9, null);
        told.database.asSuperuser(
                "insert into space (holder_id, state, opened_at) select id, 'OPEN', '2026-01-01' from person where id in (7, 8, 9)",
                "insert into guardianship (holder_id, guardian_id, since, kind) select id, 2, '2020-01-01', 'COURT' from person where id in (1, 7, 8, 9)");
        modes.turn(Told.HOLDER, true);
        modes.turn(Told.citizen(8, 8), true);
        for (var twins : List.of(List.of(1L, 7L), List.of(8L, 9L))) {
            told.at("2026-11-22T10:00:00Z");
            assertSame(twins, agent, "before");
            for (var one : twins) tell(one);
            assertSame(twins, agent, "told");
            deliver();
            assertSame(twins, agent, "sent");
            told.at("2026-11-23T05:30:00Z");
            print();
            assertSame(twins, agent, "printed");
        }
    }

    private void tell(long holder) {
        told.beans.inTransaction(() -> {
            told.beans.get(fr.carnet.platform.Subject.class).is(holder);
            told.beans.get(Notifications.class).tell(holder, Event.EMERGENCY_ACCESS, "Dr Jean MARTIN", null);
            return null;
        });
    }

    private void assertSame(List<Long> twins, Viewer agent, String when) {
        assertThat(seen(twins.get(0), agent)).as(when).isEqualTo(seen(twins.get(1), agent));
    }

    private String seen(long holder, Viewer agent) {
        var guardian = Told.citizen(2, holder);
        var notices = told.beans.get(Notices.class).page(guardian, 1, List.of());
        var history = told.beans
                .get(History.class)
                .page(guardian, new HistoryFilter(null, null, HistoryFilter.Kind.ALL, 1), List.of());
        var settings = told.beans.get(NotificationSettings.class);
        return told.beans.get(Deliveries.class).of(agent, holder)
                + " " + notices.total() + " " + notices.mailFails()
                + " " + history.total() + " "
                + history.rows().stream().map(line -> line.action()).toList()
                + settings.all(guardian) + settings.isDiscreet(guardian);
    }
}
