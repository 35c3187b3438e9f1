package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R67, R29: a notice is read per account, and nobody sees one about what is hidden from them. */
class NoticesIT {

    private static final UUID DOCUMENT = new UUID(1, 1);
    private static final UUID SECRET = new UUID(1, 2);
    private static final Viewer HOLDER = citizen(1, 1);
    private static final Viewer GUARDIAN = citizen(2, 1);

    private final TestDatabase database = new TestDatabase();
    private final Instant[] now = {Instant.parse("2026-11-22T10:00:00Z")};
    private final Beans beans = new Beans(database.portal())
            .observe(Hearing.class, Hearing::allow)
            .with(InstantSource.class, () -> now[0])
            .with(Settings.class, TestSettings.of(Map.of()));
    private final Notices notices = beans.get(Notices.class);

    private static Viewer citizen(long person, long holder) {
        return new Viewer(Capacity.CITIZEN, "sub", "Personne", person, holder, null, null, null, null, null, null);
    }

    @BeforeEach
    void people() {
        database.person(1, "dominique@example.org");
        database.person(2, null);
        database.asSuperuser(
                "insert into guardianship (holder_id, guardian_id, since, kind) values (1, 2, '2020-01-01', 'COURT')");
    }

    private void tell(Event event, UUID document) {
        now[0] = now[0].plusSeconds(1);
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(1);
            beans.get(Notifications.class).tell(1, event, "Dr Jean MARTIN", document);
            return null;
        });
    }

    @Test
    void latestFirstTwentyFiveAPage() {
        for (int i = 0; i < 27; i++) tell(Event.NEW_DOCUMENT, DOCUMENT);
        var page = notices.page(HOLDER, 1, List.of());
        assertThat(page.total()).isEqualTo(27);
        assertThat(page.rows()).hasSize(25);
        assertThat(page.rows().get(0).at()).isEqualTo(now[0]);
        assertThat(page.rows().get(0).actorName()).isEqualTo("Dr Jean MARTIN");
        assertThat(page.rows().get(0).document()).isEqualTo(DOCUMENT);
        assertThat(notices.page(HOLDER, 2, List.of()).rows()).hasSize(2);
    }

    @Test
    void whatOneAccountHasReadIsStillNewForTheOther() {
        tell(Event.NEW_DOCUMENT, DOCUMENT);
        tell(Event.PROFESSIONAL_ACCESS, null);
        notices.markRead(HOLDER, now[0], List.of());
        notices.markRead(HOLDER, now[0], List.of());
        assertThat(notices.unread(HOLDER, List.of())).isZero();
        assertThat(notices.unread(GUARDIAN, List.of())).isEqualTo(2);
    }

    /** Nobody has seen it: neither what came after the page, nor what was not on it. */
    @Test
    void whatWasNotOnThePageStaysNew() {
        tell(Event.NEW_DOCUMENT, DOCUMENT);
        tell(Event.NEW_DOCUMENT, SECRET);
        var page = now[0];
        tell(Event.EMERGENCY_ACCESS, null);
        notices.markRead(GUARDIAN, page, List.of(SECRET));
        assertThat(notices.page(GUARDIAN, 1, List.of()).rows())
                .extracting(NoticeRow::read)
                .containsExactly(false, false, true);
    }

    @Test
    void aNoticeAboutWhatIsHiddenIsAbsentFromListAndCounts() {
        tell(Event.NEW_DOCUMENT, DOCUMENT);
        tell(Event.NEW_DOCUMENT, SECRET);
        var page = notices.page(GUARDIAN, 1, List.of(SECRET));
        assertThat(page.total()).isOne();
        assertThat(page.rows()).extracting(NoticeRow::document).containsExactly(DOCUMENT);
        assertThat(notices.unread(GUARDIAN, List.of(SECRET))).isOne();
    }

    @Test
    void aMailThatFailedIsSaid() {
        tell(Event.NEW_DOCUMENT, DOCUMENT);
        assertThat(notices.page(HOLDER, 1, List.of()).mailFails()).isFalse();
        database.asSuperuser("update outbox set state = 'FAILED'");
        assertThat(notices.page(HOLDER, 1, List.of()).mailFails()).isTrue();
        database.person(3, null);
        database.asSuperuser(
                "insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until) values (1, 3, '{DOCUMENTS_READ}', 'ACTIVE', '2026-01-01', '2027-01-01')");
        assertThat(notices.page(citizen(3, 1), 1, List.of()).mailFails())
                .as("whether mails reach the holder is not for a delegate")
                .isFalse();
    }

    @Test
    void nobodyElseReadsThem() {
        tell(Event.NEW_DOCUMENT, DOCUMENT);
        for (var viewer : List.of(citizen(3, 1), citizen(1, 2))) {
            assertThatThrownBy(() -> notices.page(viewer, 1, List.of())).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> notices.markRead(viewer, now[0], List.of()))
                    .isInstanceOf(Refusal.class);
        }
        database.asSuperuser("update guardianship set ended_at = now()");
        assertThatThrownBy(() -> notices.unread(GUARDIAN, List.of())).isInstanceOf(Refusal.class);
    }
}
