package fr.carnet.sharing.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.masking.Maskings;
import fr.carnet.sharing.preview.Onlooker.Kind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M4: each answer of a preview is the one that the gate gives to that very viewer. */
class WhoSeesIT {

    @TempDir
    static Path folder;

    private static DrawnSpaces drawn;

    @BeforeAll
    static void draw() {
        drawn = new DrawnSpaces(folder);
    }

    private static Snapshot snapshot(long holder) {
        return drawn.beans.inTransaction(() -> drawn.beans.get(WhoSees.class).snapshot(holder, DrawnSpaces.NOW));
    }

    /** Null when the gate does not let them in at all. */
    private static Set<Long> really(Viewer viewer, long holder) {
        try {
            return drawn
                    .beans
                    .get(RecordAccess.class)
                    .list(viewer, holder, new Search(any -> true, true, 0, Integer.MAX_VALUE, null))
                    .documents()
                    .stream()
                    .map(DocumentEntry::id)
                    .collect(Collectors.toSet());
        } catch (Refusal refused) {
            return null;
        }
    }

    @Test
    void each_answer_is_that_of_the_gate() {
        var compared = 0;
        var visible = 0;
        for (long holder = 1; holder <= DrawnSpaces.SPACES; holder++) {
            var snapshot = snapshot(holder);
            Map<String, Set<Long>> real = new HashMap<>();
            for (var posture : drawn.everybody(holder)) {
                var seen = really(posture.viewer(), holder);
                compared++;
                if (seen == null) continue;
                real.computeIfAbsent(posture.key(), key -> new HashSet<>()).addAll(seen);
            }
            var told = snapshot.all().stream()
                    .filter(one -> one.onlooker().kind().isPerson())
                    .collect(Collectors.toMap(one -> one.onlooker().key(), Sighting::documents));
            assertThat(told).as("space %d", holder).isEqualTo(real);
            visible += real.values().stream().mapToInt(Set::size).sum();
        }
        System.out.printf("Previews: %d viewers compared with the gate, %d documents seen%n", compared, visible);
        assertThat(compared).isGreaterThan(400);
        assertThat(visible).isGreaterThan(400);
    }

    /** An emergency brings its own ground: the preview says beforehand what the gate will answer on the day. */
    @Test
    void an_emergency_that_has_not_happened_is_answered_as_it_will_be() {
        var compared = 0;
        for (long holder = 1; holder <= DrawnSpaces.SPACES; holder++) {
            var snapshot = snapshot(holder);
            for (var kind : Map.of(Posture.SAMU, "DISPATCH", Posture.URGENT, "EMERGENCY")
                    .entrySet()) {
                drawn.run(
                        "insert into permission (holder_id, rpps, finess, ground, since, until) values (%d, '%s', '310000019', '%s', '2026-11-22', '2026-11-23')",
                        holder, DrawnSpaces.STRANGER, kind.getValue());
                var real = really(DrawnSpaces.stranger(), holder);
                drawn.run("delete from permission where rpps = '%s'", DrawnSpaces.STRANGER);
                assertThat(snapshot.isThere(kind.getKey()))
                        .as("space %d, %s", holder, kind)
                        .isEqualTo(real != null);
                if (real == null) continue;
                assertThat(snapshot.sees(kind.getKey()))
                        .as("space %d, %s", holder, kind)
                        .isEqualTo(real);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void what_a_rehearsal_says_is_what_the_act_does_and_nothing_of_it_remains() {
        var told = 0;
        for (long holder = 1; holder <= DrawnSpaces.SPACES; holder++) {
            var viewer = DrawnSpaces.holder(holder);
            var rehearsals = drawn.beans.get(Rehearsals.class);
            var refs = refs(viewer);
            if (refs.isEmpty()) continue;
            var masked = drawn.database.count("masking where ended_at is null");
            var traces = drawn.database.count("trace");
            Runnable act = () -> drawn.beans.get(Maskings.class).mask(viewer, refs);
            var before = snapshot(viewer);
            var rehearsed = rehearsals.rehearse(viewer, act);
            assertThat(drawn.database.count("masking where ended_at is null")).isEqualTo(masked);
            assertThat(drawn.database.count("trace")).isEqualTo(traces);
            var done = rehearsals.perform(viewer, act).orElseThrow();
            assertThat(rehearsed).isEqualTo(done).isEqualTo(before.differenceTo(snapshot(viewer)));
            assertThat(drawn.database.count("masking where ended_at is null")).isGreaterThan(masked);
            told += done.losing().size();
        }
        assertThat(told).isGreaterThan(20);
    }

    /** "Et si ?": any professional of the directory, authorised or not, sees there what the gate would show them. */
    @Test
    void somebody_elses_place_shows_what_the_gate_would_show_them() {
        var compared = 0;
        var simulations = drawn.beans.get(Simulations.class);
        for (long holder = 1; holder <= DrawnSpaces.SPACES; holder++) {
            var own = really(DrawnSpaces.holder(holder), holder);
            if (own == null) continue;
            Map<String, Set<Long>> real = new HashMap<>();
            for (var posture : drawn.everybody(holder)) {
                if (!posture.viewer().isProfessional()) continue;
                var seen = real.computeIfAbsent(posture.viewer().rpps(), rpps -> new HashSet<>());
                var shown = really(posture.viewer(), holder);
                if (shown != null) seen.addAll(shown);
            }
            for (var one : real.entrySet()) {
                var told = simulations.from(DrawnSpaces.holder(holder), one.getKey());
                one.getValue().retainAll(own);
                assertThat(told.seen().stream().map(DocumentEntry::id))
                        .as("space %d, %s", holder, one.getKey())
                        .containsExactlyInAnyOrderElementsOf(one.getValue());
                assertThat(told.hiddenInAll())
                        .isEqualTo(own.size() - one.getValue().size());
                compared++;
            }
            assertThat(simulations
                            .from(DrawnSpaces.holder(holder), Simulations.ADVISER)
                            .seen())
                    .isEmpty();
            for (var place : simulations.places(DrawnSpaces.holder(holder))) {
                assertThat(simulations
                                .from(DrawnSpaces.holder(holder), place.code())
                                .access())
                        .isEqualTo(place.onlooker().ground());
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    /** R77, R25: who sees what is told to those who decide, and only about what they see themselves. */
    @Test
    void a_delegate_learns_nothing_and_a_guardian_nothing_of_what_is_kept_from_them() {
        for (long holder = 1; holder <= DrawnSpaces.SPACES; holder++) {
            var all = snapshot(holder);
            for (var posture : drawn.everybody(holder)) {
                var viewer = posture.viewer();
                if (!viewer.isForAnother() || !all.isThere(posture.key())) continue;
                if (all.all().stream()
                        .anyMatch(one -> one.onlooker().key().equals(posture.key())
                                && one.onlooker().kind() == Kind.DELEGATE)) {
                    assertThatThrownBy(() -> drawn.beans.get(Simulations.class).from(viewer, Simulations.ADVISER))
                            .isInstanceOf(Refusal.class);
                    assertThatThrownBy(() -> drawn.beans.get(Rehearsals.class).rehearse(viewer, () -> {}))
                            .isInstanceOf(Refusal.class);
                } else {
                    assertThat(snapshot(viewer).all()).allSatisfy(one -> assertThat(all.sees(posture.key()))
                            .containsAll(one.documents()));
                }
            }
        }
    }

    private static Snapshot snapshot(Viewer asker) {
        return drawn.beans.inTransaction(() -> drawn.beans.get(WhoSees.class).snapshot(asker, DrawnSpaces.NOW));
    }

    /** Some of what the holder sees; none when the space is closed. */
    private static List<UUID> refs(Viewer viewer) {
        try {
            return drawn
                    .beans
                    .get(RecordAccess.class)
                    .list(viewer, viewer.holder(), new Search(any -> true, true, 0, 5, null))
                    .documents()
                    .stream()
                    .map(DocumentEntry::ref)
                    .toList();
        } catch (Refusal refused) {
            return List.of();
        }
    }
}
