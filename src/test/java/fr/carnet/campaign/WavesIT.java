package fr.carnet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.carnet.platform.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R2, R3, R16: who is told, once, by which channel, and when their clock starts. */
class WavesIT {

    private final Town town = new Town(Path.of("target"));
    private final Crowd crowd = new Crowd(town.database);

    @AfterEach
    void stop() {
        town.close();
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<Refusal> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Campaign why) {
        return org.assertj.core.api.Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(why));
    }

    @Test
    void theClockStartsWhenTheMailLeaves() throws Exception {
        crowd.of(1, 5, "31", "'p' || n || '@example.org'").of(6, 9, "44", "'p' || n || '@example.org'");
        town.wave("31", Channel.EMAIL, 100);
        assertThat(town.notices("state = 'PLANNED' and clock_from is null and channel = 'EMAIL'"))
                .isEqualTo(5);
        town.later(Duration.ofHours(3));
        town.send();
        assertThat(town.notices("state = 'SENT' and clock_from = '2026-09-01T11:00:00Z' and sent_at = clock_from"))
                .isEqualTo(5);
        assertThat(town.database.count("notice_past where state = 'PLANNED' and changed_at = '2026-09-01T08:00:00Z'"))
                .isEqualTo(5);
        assertThat(town.mail.getReceivedMessages()).hasSize(5);
        assertThat(town.notices("holder_id > 5")).isZero();
    }

    /** R2 and R66: the three things in the body, nothing in the subject. */
    @Test
    void theMailSaysTheThreeThingsInThreeWays() throws Exception {
        crowd.of(1, 1, "31", "'p@example.org'");
        town.wave("31", Channel.EMAIL, 1);
        town.send();
        var mail = town.mail.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Carnet : un espace va s’ouvrir pour vous, vous pouvez dire non");
        assertThat((String) mail.getContent())
                .contains("carnet.example/s-opposer", "dossier médical partagé (DMP)", "42e jour", "fermer l’espace")
                .contains("FACILE À LIRE", "IN ENGLISH")
                .doesNotContain("PAT-1", "{{", "http");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("PAT-1");
    }

    @Test
    void capacityPartsPeopleAndNobodyIsToldTwice() throws Exception {
        crowd.of(1, 25, "80", "'p' || n || '@example.org'");
        town.wave("80", Channel.EMAIL, 10);
        assertThat(town.notices("true")).isEqualTo(10);
        town.later(Duration.ofDays(1));
        town.wave("80", Channel.EMAIL, 10);
        town.later(Duration.ofDays(1));
        town.wave("80", Channel.EMAIL, 10);
        town.send();
        assertThat(town.notices("true")).isEqualTo(25);
        assertThat(Arrays.stream(town.mail.getReceivedMessages()).map(WavesIT::recipient))
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(town.get(Waves.class).all()).allMatch(wave -> wave.state().equals("COMPLETE"));
    }

    @Test
    void whoHasDecidedIsNotTold() {
        crowd.of(1, 4, "31", "'p' || n || '@example.org'");
        town.database.asSuperuser(
                "insert into space (holder_id, state) values (1, 'REFUSED'), (3, 'NOTIFIED')",
                "insert into space (holder_id, state, opened_at) values (2, 'OPEN', now())");
        town.wave("31", Channel.EMAIL, 10);
        assertThat(town.notices("holder_id in (3, 4)")).isEqualTo(2);
        assertThat(town.notices("true")).isEqualTo(2);
    }

    @Test
    void aWaveLeavesOnceOnItsDayAndWithinWhatItsChannelTakes() {
        var waves = town.get(Waves.class);
        var who = Crowd.COORDINATOR;
        var day = Town.DAY;
        waves.plan(who, "31", Channel.LETTER, day, 1_000_000);
        refused(() -> waves.plan(who, "31", Channel.LETTER, day, 5), Campaign.WAVE_PLANNED_TWICE);
        refused(() -> waves.plan(who, "44", Channel.LETTER, day, 200_001), Campaign.OVER_CAPACITY);
        refused(() -> waves.plan(who, "44", Channel.LETTER, day.minusDays(1), 5), Campaign.WAVE_IN_THE_PAST);
        waves.plan(who, "44", Channel.LETTER, day.plusDays(1), 1_200_000);
        var today = waves.all().get(1).id();
        var tomorrow = waves.all().get(0).id();
        refused(() -> waves.launch(who, tomorrow), Campaign.WAVE_TOO_EARLY);
        refused(() -> waves.launch(who, 999), Campaign.WAVE_UNKNOWN);
        waves.launch(who, today);
        refused(() -> waves.launch(who, today), Campaign.WAVE_LAUNCHED);
        town.later(Duration.ofDays(1));
        town.get(Campaigns.class).pause(who, "La ligne ne répond plus");
        refused(() -> waves.launch(who, tomorrow), Campaign.CLOCK_PAUSED);
    }

    /** Two coordinators press at the same moment. */
    @Test
    void aDoubleLaunchIsOneLaunch() throws Exception {
        crowd.of(1, 50, "31", "'p' || n || '@example.org'");
        var waves = town.get(Waves.class);
        waves.plan(Crowd.COORDINATOR, "31", Channel.EMAIL, Town.DAY, 100);
        var id = waves.all().get(0).id();
        var pool = Executors.newFixedThreadPool(4);
        Callable<Integer> launch = () -> {
            waves.launch(Crowd.COORDINATOR, id);
            return 1;
        };
        int launched = 0;
        for (var done : pool.invokeAll(Collections.nCopies(4, launch))) {
            try {
                launched += done.get();
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(Refusal.class);
            }
        }
        assertThat(launched).isOne();
        Callable<Boolean> write = () -> {
            boolean more = true;
            while (more) more = town.get(Dispatches.class).writeNext();
            return more;
        };
        for (var done : pool.invokeAll(Collections.nCopies(4, write))) done.get();
        pool.shutdown();
        while (town.get(Dispatches.class).writeNext()) Thread.onSpinWait();
        assertThat(town.notices("true")).isEqualTo(50);
        assertThat(town.database.count("outbox")).isEqualTo(50);
    }

    /** R69, R4: the mail server is down for good; the clock never starts, a letter is next. */
    @Test
    void aMailThatNeverLeavesIsFollowedByALetter() throws Exception {
        crowd.of(1, 1, "31", "'p@example.org'");
        town.wave("31", Channel.EMAIL, 1);
        town.mail.getSmtp().stopService();
        for (var pause :
                new Duration[] {Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(4)}) {
            town.later(pause);
            town.send();
        }
        assertThat(town.notices("state = 'FAILED' and channel = 'EMAIL' and clock_from is null"))
                .isOne();
    }

    @Test
    void theGraphIsData() {
        assertThat(
                        town.database.count(
                                "notice_graph where to_state = 'AUTO_OPENED' and from_state in ('SENT', 'DELIVERED', 'RESENT')"))
                .isEqualTo(3);
        assertThat(town.database.count("notice_graph where to_state = 'AUTO_OPENED'"))
                .isEqualTo(3);
        assertThat(town.database.count("notice_graph where from_state = 'AUTO_OPENED'"))
                .isZero();
        crowd.of(1, 1, "31", "null");
        assertThatThrownBy(() -> town.database.asSuperuser(
                        "insert into notice (holder_id, campaign_id, wave_id, changed_at, state, channel, changed_by)"
                                + " values (1, 1, 1, now(), 'SENT', 'EMAIL', 'x')"))
                .hasMessageContaining("notice_clock");
    }

    private static String recipient(jakarta.mail.Message mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
