package fr.carnet.campaign;

import static fr.carnet.campaign.NoticeState.AUTO_OPENED;
import static fr.carnet.campaign.NoticeState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Beans;
import fr.carnet.platform.Holders;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page reads what was counted, and says when. */
class CountsIT {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private Instant now = START;
    private final Beans beans = new Beans(database.portal()).with(InstantSource.class, () -> now);
    private final Counts counts = beans.get(Counts.class);

    @Test
    void nothingIsSaidBeforeTheFirstCount() {
        assertThat(counts.latest()).isEmpty();
    }

    @Test
    void aCountHoldsUntilTheNextOne() {
        new Crowd(database).told(1, 30, START);
        counts.countWhenDue();
        assertThat(counts.latest()).contains(new Counts.Counted(START, Map.of(SENT, 30L)));
        open(12);
        now = START.plusSeconds(9);
        counts.countWhenDue();
        assertThat(counts.latest().orElseThrow().asOf()).isEqualTo(START);
        now = START.plusSeconds(10);
        counts.countWhenDue();
        assertThat(counts.latest()).contains(new Counts.Counted(now, Map.of(SENT, 18L, AUTO_OPENED, 12L)));
    }

    /** Killed in the middle: the former count is still there, and the next one is whole. */
    @Test
    void aCountThatDiesIsMadeAgain() {
        new Crowd(database).told(1, 30, START);
        counts.countWhenDue();
        open(12);
        now = START.plusSeconds(60);
        database.asSuperuser("alter table notice_counted add constraint broken check (as_of < '2026-12-01T09:00:30Z')");
        assertThatThrownBy(counts::countWhenDue).isInstanceOf(IllegalStateException.class);
        assertThat(counts.latest()).contains(new Counts.Counted(START, Map.of(SENT, 30L)));
        database.asSuperuser("alter table notice_counted drop constraint broken");
        counts.countWhenDue();
        assertThat(counts.latest().orElseThrow().people()).containsEntry(AUTO_OPENED, 12L);
    }

    private void open(int people) {
        beans.inTransaction(() -> {
            beans.get(Subject.class).isEverybody();
            var first = new Holders(
                    java.util.stream.LongStream.rangeClosed(1, people).boxed().toList());
            return beans.get(NoticeSteps.class).move(1, first, AUTO_OPENED, null, "system", now);
        });
    }
}
