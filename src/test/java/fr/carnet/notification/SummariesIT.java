package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R65, R67, R68: each account is told as it wants, when it wants, once, whatever happens to the machines. */
class SummariesIT {

    private static final String NEWS = "holder@example.org Carnet : du nouveau dans votre espace";
    private static final String ELSEWHERE = "guardian@example.org Carnet : du nouveau dans votre espace";

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

    @Test
    void aDayOfEventsIsOneMailAtTheHourThatWasChosen() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.beans.get(NotificationSettings.class).choose(Told.HOLDER, new Hours(18, false));
        for (int i = 0; i < 5; i++) told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        told.at("2026-11-22T16:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-22T17:00:00Z");
        assertThat(told.arrived()).containsExactly(NEWS);
        told.at("2026-11-23T17:00:00Z");
        assertThat(told.arrived()).isEmpty();
        told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        told.at("2026-11-24T16:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-24T17:00:00Z");
        assertThat(told.arrived()).hasSize(1);
    }

    @Test
    void aWeekIsOneMailOnMonday() throws Exception {
        told.wish(Told.HOLDER, Family.ACCESS, Cadence.WEEKLY, Cadence.OFF);
        told.at("2026-11-23T07:30:00Z");
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        told.at("2026-11-30T06:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-30T07:00:00Z");
        assertThat(told.arrived()).containsExactly(NEWS);
    }

    /** Clocks of mainland France: the hour stays the hour when summer ends. */
    @Test
    void theHourIsThatOfParisInSummerToo() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.at("2026-10-24T10:00:00Z");
        told.tell(Event.NEW_DOCUMENT, null);
        told.at("2026-10-25T06:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-10-25T07:00:00Z");
        assertThat(told.arrived()).hasSize(1);
    }

    @Test
    void offIsSilenceOutsideAndANoticeInside() throws Exception {
        told.wish(Told.HOLDER, Family.ACCESS, Cadence.OFF, Cadence.OFF);
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        told.at("2026-12-25T10:00:00Z");
        assertThat(told.arrived()).isEmpty();
        assertThat(told.database.count("notification")).isOne();
        told.tell(Event.NEW_DOCUMENT, null);
        assertThat(told.arrived()).hasSize(1);
    }

    /** M9: a phone that lights up at night may be read by somebody else. */
    @Test
    void nightsAreLeftInPeace() throws Exception {
        told.beans.get(NotificationSettings.class).choose(Told.HOLDER, new Hours(8, true));
        told.at("2026-11-22T20:00:00Z");
        told.tell(Event.NEW_DOCUMENT, null);
        told.at("2026-11-23T06:59:59Z");
        assertThat(told.arrived()).isEmpty();
        told.at("2026-11-23T07:00:00Z");
        assertThat(told.arrived()).containsExactly(NEWS);
        told.at("2026-11-23T19:59:59Z");
        told.tell(Event.NEW_DOCUMENT, null);
        assertThat(told.arrived()).hasSize(1);
    }

    /** R67: a guardian's settings are the guardian's; the holder's are another's. */
    @Test
    void guardiansAreToldAsTheyWant() throws Exception {
        told.guardian();
        told.tell(Event.NEW_DOCUMENT, null);
        assertThat(told.arrived()).containsExactly(ELSEWHERE, NEWS);
        told.wish(Told.GUARDIAN, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.tell(Event.NEW_DOCUMENT, null);
        assertThat(told.arrived()).containsExactly(NEWS);
        told.at("2026-11-23T07:00:00Z");
        assertThat(told.arrived()).containsExactly(ELSEWHERE);
        told.tell(Event.NEW_DOCUMENT, null);
        told.database.asSuperuser("update guardianship set ended_at = '2026-11-23T08:00:00Z'");
        told.at("2026-11-24T07:00:00Z");
        assertThat(told.arrived()).containsExactly(NEWS);
    }

    /** R68: only what their scope reaches, and only about what they may see. */
    @Test
    void delegatesAreToldOfWhatTheyMaySee() throws Exception {
        told.delegate("DOCUMENTS_READ");
        told.tell(Event.NEW_DOCUMENT, Told.HIDDEN);
        told.tell(Event.NEW_DOCUMENT, null);
        told.tell(Event.PROFESSIONAL_ACCESS, Told.SEEN);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).noneMatch(mail -> mail.startsWith("delegate"));
        told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        assertThat(told.arrived()).anyMatch(mail -> mail.startsWith("delegate"));
        told.database.asSuperuser("update delegation set scopes = '{AGENDA}'");
        told.tell(Event.NEW_DOCUMENT, Told.SEEN);
        assertThat(told.arrived()).noneMatch(mail -> mail.startsWith("delegate"));
    }

    @Test
    void twoNodesAtOnceMakeOneMailEach() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.wish(Told.HOLDER, Family.ACCESS, Cadence.WEEKLY, Cadence.OFF);
        told.guardian();
        told.tell(Event.NEW_DOCUMENT, null);
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        told.at("2026-11-30T07:00:00Z");
        var pool = Executors.newFixedThreadPool(2);
        Callable<Void> node = () -> {
            while (told.node().get(Summaries.class).makeNext()) continue;
            return null;
        };
        for (var done : pool.invokeAll(Collections.nCopies(2, node))) done.get();
        pool.shutdown();
        assertThat(told.arrived()).containsExactly(ELSEWHERE, NEWS);
    }

    /** Killed between the claim and the commit: due again, and made once. */
    @Test
    void aBatchThatWasCutOffIsDueAgain() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.tell(Event.NEW_DOCUMENT, null);
        told.at("2026-11-23T07:00:00Z");
        told.database.asSuperuser(
                "create function die() returns trigger language plpgsql as $$ begin raise 'killed'; end $$",
                "create trigger die before insert on outbox for each row execute function die()");
        assertThatThrownBy(() -> told.beans.get(Summaries.class).makeNext()).hasMessageContaining("refuses");
        told.database.asSuperuser("drop trigger die on outbox");
        assertThat(told.arrived()).containsExactly(NEWS);
        assertThat(told.database.count("notification_due")).isZero();
    }

    /** Attack 3: what an act says of itself reaches no header and no body, nor anybody who was not declared. */
    @Test
    void nothingThatSomebodyTypedIsInAMail() throws Exception {
        told.guardian();
        told.beans.inTransaction(() -> {
            told.beans.get(fr.carnet.platform.Subject.class).is(1);
            for (var event : Event.values())
                told.beans
                        .get(Notifications.class)
                        .tell(1, event, "Dr Cancer\r\nBcc: spy@example.org\r\n\r\nOncologie", Told.SEEN);
            return null;
        });
        while (told.beans.get(Summaries.class).makeNext()) continue;
        told.beans.get(Outbox.class).sendWaiting();
        assertThat(told.server.getReceivedMessages()).hasSizeGreaterThan(Event.values().length);
        for (var mail : told.server.getReceivedMessages()) {
            assertThat(com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(mail))
                    .doesNotContainIgnoringCase("cancer")
                    .doesNotContainIgnoringCase("oncologie")
                    .doesNotContain("spy@");
            assertThat(mail.getAllRecipients())
                    .extracting(Object::toString)
                    .hasSize(1)
                    .isSubsetOf("holder@example.org", "guardian@example.org");
        }
    }

    /** Attack 3: an address that would begin another header is nobody's. */
    @Test
    void anAddressWithALineBreakIsWrittenToByLetter() throws Exception {
        told.database.asSuperuser(
                "update person set email = E'holder@example.org\\r\\nBcc: spy@example.org' where id = 1");
        told.tell(Event.NEW_DOCUMENT, null);
        for (var minutes : new int[] {0, 1, 15, 240}) {
            told.now = told.now.plusSeconds(60L * minutes);
            assertThat(told.arrived()).isEmpty();
        }
        assertThat(told.database.count("outbox where channel = 'LETTER' and state = 'WAITING'"))
                .isOne();
    }

    @Test
    void aSummaryThatNobodyWantsAnyLongerIsNotDue() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.DAILY, Cadence.OFF);
        told.tell(Event.NEW_DOCUMENT, null);
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.OFF, Cadence.OFF);
        told.at("2026-11-24T07:00:00Z");
        assertThat(told.arrived()).isEmpty();
    }
}
