package fr.carnet.sharing.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.masking.BulkMaskings;
import fr.carnet.sharing.masking.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R23, R26: many documents in one act, said before, undone in one. */
class BulkMaskingsIT {

    private static final Selection ALL = new Selection(null, null, null, null, null);

    @TempDir
    static Path folder;

    private static DrawnSpaces drawn;
    private static BulkMaskings maskings;

    @BeforeAll
    static void draw() {
        drawn = new DrawnSpaces(folder);
        maskings = drawn.beans.get(BulkMaskings.class);
        drawn.run("update space set state = 'OPEN'");
    }

    private static Viewer holder(long holder) {
        return DrawnSpaces.holder(holder);
    }

    private static long inForce(long holder) {
        return drawn.database.count("masking where ended_at is null and holder_id = " + holder);
    }

    @Test
    void what_is_said_before_is_what_is_done_and_undone_in_one() {
        var before = inForce(1);
        var bulk = maskings.preview(holder(1), ALL);
        assertThat(bulk.count()).isPositive();
        assertThat(inForce(1)).isEqualTo(before);
        var lot = maskings.mask(holder(1), ALL, bulk.upTo());
        assertThat(lot.count()).isEqualTo(bulk.count());
        assertThat(inForce(1)).isEqualTo(before + bulk.count());
        assertThat(maskings.lots(holder(1))).containsExactly(lot);
        assertThat(maskings.preview(holder(1), ALL).count()).isZero();
        assertThatThrownBy(() -> maskings.mask(holder(1), ALL, bulk.upTo())).hasMessageContaining("ALREADY_MASKED");
        maskings.show(holder(1), lot.number());
        assertThat(inForce(1)).isEqualTo(before);
        assertThatThrownBy(() -> maskings.show(holder(1), lot.number())).hasMessageContaining("NOT_MASKED");
    }

    @Test
    void each_choice_takes_only_what_it_says() {
        var documents = maskings.documents(holder(2));
        assertThat(maskings.preview(holder(2), new Selection(LocalDate.of(2026, 11, 23), null, null, null, null))
                        .count())
                .isZero();
        assertThat(maskings.preview(holder(2), new Selection(null, LocalDate.of(2026, 11, 21), null, null, null))
                        .count())
                .isZero();
        var one = maskings.preview(
                holder(2),
                new Selection(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22), null, null, "analyses"));
        var masked =
                drawn
                        .beans
                        .inTransaction(() -> drawn.beans.get(WhoSees.class).seenBy(holder(2), DrawnSpaces.NOW))
                        .stream()
                        .filter(d -> d.typeCode().equals("11502-2"))
                        .count();
        assertThat(one.count() + one.already()).isEqualTo((int) masked).isLessThan(documents.size());
        assertThat(maskings.preview(holder(2), new Selection(null, null, "310000099", null, null))
                        .count())
                .isZero();
        assertThat(maskings.preview(holder(2), new Selection(null, null, null, "60", null))
                        .count())
                .isZero();
    }

    /** What arrived after the holder looked is not masked unseen. */
    @Test
    void what_was_not_looked_at_is_left_alone() {
        var bulk = maskings.preview(holder(3), ALL);
        var last = maskings.documents(holder(3)).stream()
                .mapToLong(d -> d.id())
                .max()
                .orElseThrow();
        var lot = maskings.mask(holder(3), ALL, last - 1);
        assertThat(lot.count()).isLessThanOrEqualTo(bulk.count());
        assertThat(drawn.database.count("masking where masked_by = 'person:3' and document_id = " + last))
                .isZero();
    }

    @Test
    void twice_at_once_is_once() throws Exception {
        var bulk = maskings.preview(holder(4), ALL);
        var threads = Executors.newFixedThreadPool(2);
        Callable<Boolean> mask = () -> {
            try {
                maskings.mask(holder(4), ALL, bulk.upTo());
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        var done = threads.invokeAll(List.of(mask, mask));
        threads.shutdown();
        assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(drawn.database.count("masking where masked_by = 'person:4'")).isEqualTo(bulk.count());
        assertThat(drawn.database.count("trace where holder_id = 4 and action = 'MASK'"))
                .isOne();
    }

    /** Five thousand documents: one statement, one line in the history. */
    @Test
    void a_huge_space_is_masked_in_one_act() {
        drawn.multiply(5, 5000);
        var bulk = maskings.preview(holder(5), ALL);
        assertThat(bulk.count()).isGreaterThan(3000);
        assertThat(bulk.titles()).hasSize(20);
        var started = System.nanoTime();
        var lot = maskings.mask(holder(5), ALL, bulk.upTo());
        System.out.printf("Masking %d documents: %d ms%n", lot.count(), (System.nanoTime() - started) / 1_000_000);
        assertThat(drawn.database.count("trace where holder_id = 5 and action = 'MASK'"))
                .isOne();
        maskings.show(holder(5), lot.number());
        assertThat(maskings.preview(holder(5), ALL).count()).isEqualTo(bulk.count());
    }

    /** Attack 1: nobody else's documents, and nobody else's acts. */
    @Test
    void others_are_refused_and_undo_only_their_own() {
        var stranger = DrawnSpaces.holder(7);
        var elsewhere = new Viewer(stranger.capacity(), "s", "Somebody", 7L, 6L, null, null, null, null, null, null);
        assertThatThrownBy(() -> maskings.preview(elsewhere, ALL)).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> maskings.mask(elsewhere, ALL, Long.MAX_VALUE)).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> maskings.show(holder(6), 0)).hasMessageContaining("NOT_MASKED");
    }
}
