package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R65, R67, R68: what can be chosen, and by whom. */
class NotificationSettingsIT {

    @TempDir
    Path printDir;

    private Told told;

    @BeforeEach
    void start() {
        told = new Told(printDir);
    }

    @AfterEach
    void stop() {
        told.close();
    }

    private List<Wish> all(Viewer viewer) {
        return told.beans.get(NotificationSettings.class).all(viewer);
    }

    private void refused(Notification why, Viewer viewer, Family family, Cadence email, Cadence letter) {
        assertThatThrownBy(() -> told.wish(viewer, family, email, letter))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(why));
    }

    @Test
    void everythingIsToldAtOnceUntilSomebodyChooses() {
        assertThat(all(Told.HOLDER)).extracting(Wish::email).containsOnly(Cadence.NOW);
        told.wish(Told.HOLDER, Family.ACCESS, Cadence.WEEKLY, Cadence.WEEKLY);
        assertThat(all(Told.HOLDER)).contains(new Wish(Family.ACCESS, Cadence.WEEKLY, Cadence.WEEKLY));
        assertThat(told.database.count("trace where action = 'CHANGE_NOTIFICATIONS'"))
                .isOne();
    }

    @Test
    void anEmergencyIsNeverOffButComesByWhicheverWay() {
        for (var family : List.of(Family.EMERGENCY, Family.SECURITY)) {
            refused(Notification.NEVER_OFF, Told.HOLDER, family, Cadence.OFF, Cadence.OFF);
            refused(Notification.NEVER_OFF, Told.HOLDER, family, Cadence.WEEKLY, Cadence.WEEKLY);
            told.wish(Told.HOLDER, family, Cadence.OFF, Cadence.NOW);
        }
        refused(Notification.NO_DAILY_LETTER, Told.HOLDER, Family.ACCESS, Cadence.OFF, Cadence.DAILY);
    }

    @Test
    void withoutAnAddressThereIsTheLetter() {
        told.database.asSuperuser("update person set email = null where id = 1");
        refused(Notification.NO_EMAIL, Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.OFF, Cadence.WEEKLY);
        assertThat(all(Told.HOLDER))
                .contains(
                        new Wish(Family.DOCUMENT, Cadence.OFF, Cadence.WEEKLY),
                        new Wish(Family.EMERGENCY, Cadence.OFF, Cadence.NOW));
    }

    @Test
    void oneAccountsSettingsAreNotAnothers() {
        told.guardian();
        told.wish(Told.GUARDIAN, Family.DOCUMENT, Cadence.OFF, Cadence.OFF);
        assertThat(all(Told.HOLDER)).contains(Wish.unsaid(Family.DOCUMENT));
        assertThat(all(Told.GUARDIAN)).contains(new Wish(Family.DOCUMENT, Cadence.OFF, Cadence.OFF));
    }

    @Test
    void aDelegateChoosesWithinTheirScopeOnly() {
        told.delegate("DOCUMENTS_READ,AGENDA");
        assertThat(all(Told.DELEGATE)).extracting(Wish::family).containsExactly(Family.DOCUMENT);
        refused(Notification.NOT_HOLDER, Told.DELEGATE, Family.ACCESS, Cadence.OFF, Cadence.OFF);
        told.database.asSuperuser("update delegation set state = 'ENDED', ended_at = now()");
        assertThatThrownBy(() -> all(Told.DELEGATE)).isInstanceOf(Refusal.class);
        for (var nobody : List.of(Told.citizen(4, 1), Told.citizen(1, 2), Told.citizen(2, 1)))
            assertThatThrownBy(() -> all(nobody)).isInstanceOf(Refusal.class);
    }

    /** R68: neither what is hidden from them nor what names no document. */
    @Test
    void aDelegateReadsTheNoticesOfTheirScopeOnly() {
        told.delegate("DOCUMENTS_READ");
        told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        told.tell(Event.NEW_DOCUMENT, Told.HIDDEN);
        told.tell(Event.SPACE_UPDATED_SEE_A_PROFESSIONAL, null);
        told.tell(Event.PROFESSIONAL_ACCESS, Told.SEEN);
        told.tell(Event.CHOICE_RECORDED, null);
        var page = told.beans.get(Notices.class).page(Told.DELEGATE, 1, List.of(Told.HIDDEN));
        assertThat(page.total()).isOne();
        assertThat(page.rows()).extracting(NoticeRow::document).containsExactly(Told.SEEN);
        told.beans.get(Notices.class).markRead(Told.DELEGATE, told.now, List.of(Told.HIDDEN));
        assertThat(told.database.count("notification_read")).isOne();
    }
}
