package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.HistoryFilter.Kind;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R61, R63, R28, R29: the holder reads all of it, others nothing, and nobody what is hidden from them. */
class HistoryIT {

    private static final UUID SEEN = new UUID(1, 1);
    private static final UUID SECRET = new UUID(1, 2);
    private static final Viewer HOLDER = People.holder(1);

    private final TestDatabase database = new TestDatabase();
    private final Instant[] now = {Instant.parse("2026-11-22T10:00:00Z")};
    private final Beans beans = new Beans(database.portal())
            .with(InstantSource.class, () -> now[0])
            .with(Settings.class, TestSettings.of(Map.of()));

    @BeforeEach
    void people() {
        database.person(1, null);
        database.person(2, null);
        database.asSuperuser(
                "insert into guardianship (holder_id, guardian_id, since, kind) values (1, 2, '2020-01-01', 'COURT')");
    }

    private void record(Act act) {
        now[0] = now[0].plusSeconds(1);
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(act.holder());
            beans.get(Journal.class).record(act);
            return null;
        });
    }

    private HistoryExtract read(Viewer viewer, HistoryFilter filter, UUID... concealed) {
        return beans.get(History.class).page(viewer, filter, Set.of(concealed));
    }

    private static HistoryFilter all() {
        return new HistoryFilter(null, null, Kind.ALL, 1);
    }

    private static Act doctorReads(UUID... documents) {
        return Act.allowed(People.DOCTOR, 1, Action.READ, "CARE_TEAM", List.of(documents));
    }

    @Test
    void aLineSaysWhoDidWhatAndWhy() {
        record(new Act(People.DOCTOR, 1, Action.SEARCH, true, "CARE_TEAM", 2, List.of(SEEN), "biologie"));
        var line = read(HOLDER, all()).rows().get(0);
        assertThat(line.ref()).hasSize(12);
        assertThat(line)
                .usingRecursiveComparison()
                .ignoringFields("ref")
                .isEqualTo(new HistoryRow(
                        null,
                        Instant.parse("2026-11-22T10:00:01Z"),
                        ActorKind.HEALTHCARE_PROFESSIONAL,
                        "Dr Jean MARTIN",
                        false,
                        "10",
                        "Cabinet",
                        null,
                        Action.SEARCH,
                        List.of(SEEN),
                        true,
                        "CARE_TEAM",
                        2,
                        Channel.WEB,
                        "biologie"));
        assertThat(line.words()).isEqualTo("action.SEARCH");
    }

    @Test
    void twentyFiveLinesAPageLatestFirst() {
        for (int i = 0; i < 30; i++) record(doctorReads(SEEN));
        var first = read(HOLDER, all());
        assertThat(first.rows()).hasSize(25);
        assertThat(first.total()).isEqualTo(30);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.rows()).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(read(HOLDER, new HistoryFilter(null, null, Kind.ALL, 2)).rows())
                .hasSize(5);
        assertThat(read(HOLDER, new HistoryFilter(null, null, Kind.ALL, 3)).rows())
                .isEmpty();
    }

    @Test
    void readingIsALineThatDoesNotDrownTheOthers() {
        record(doctorReads(SEEN));
        for (int i = 0; i < 3; i++) assertThat(read(HOLDER, all()).total()).isOne();
        var mine = read(HOLDER, new HistoryFilter(null, null, Kind.MINE, 1));
        assertThat(mine.rows())
                .extracting(HistoryRow::words)
                .containsOnly("action.READ_HISTORY.you")
                .hasSize(3);
    }

    @Test
    void theHolderSeesThatAGuardianReadTheHistory() {
        read(People.citizen(2, 1), all());
        assertThat(read(HOLDER, all()).rows())
                .extracting(HistoryRow::kind, HistoryRow::action, HistoryRow::rule)
                .containsExactly(tuple(ActorKind.DELEGATE, Action.READ_HISTORY, "GUARDIAN"));
    }

    @Test
    void kindsAndDaysChooseLines() {
        record(doctorReads(SEEN));
        record(Act.refused(People.DOCTOR, 1, Action.READ, "MASKED", List.of(SEEN)));
        record(Act.allowed(People.SOFTWARE, 1, Action.DEPOSIT, "FEEDING", List.of(SEEN)));
        now[0] = Instant.parse("2026-11-23T22:59:59Z");
        record(Act.allowed(HOLDER, 1, Action.MASK, "OWN_SPACE", List.of(SEEN)));
        assertThat(actions(Kind.ACCESSES)).containsExactly(Action.READ, Action.READ);
        assertThat(actions(Kind.REFUSED)).containsExactly(Action.READ);
        assertThat(actions(Kind.DOCUMENTS)).containsExactly(Action.MASK, Action.DEPOSIT);
        var sunday = LocalDate.of(2026, 11, 22);
        assertThat(read(HOLDER, new HistoryFilter(null, sunday, Kind.ALL, 1)).total())
                .isEqualTo(3);
        // midnight in Paris has passed
        assertThat(read(HOLDER, new HistoryFilter(sunday.plusDays(2), null, Kind.ALL, 1))
                        .total())
                .isOne();
    }

    private List<Action> actions(Kind kind) {
        return read(HOLDER, new HistoryFilter(null, null, kind, 1)).rows().stream()
                .map(HistoryRow::action)
                .toList();
    }

    /** R28, R29: neither the line, nor the count, nor a number that is missing tells that there was something. */
    @Test
    void whatIsHiddenFromTheReaderLeavesNoMark() {
        record(doctorReads(SEEN));
        record(Act.allowed(People.SOFTWARE, 1, Action.DEPOSIT, "FEEDING", List.of(SECRET)));
        record(new Act(People.DOCTOR, 1, Action.SEARCH, true, "CARE_TEAM", 0, List.of(SEEN, SECRET), null));
        record(new Act(HOLDER, 1, Action.DOWNLOAD, true, "OWN_SPACE", 1, List.of(SEEN), null));
        var page = read(HOLDER, all(), SECRET);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows())
                .extracting(HistoryRow::action)
                .containsExactly(Action.DOWNLOAD, Action.SEARCH, Action.READ);
        assertThat(page.rows()).extracting(HistoryRow::documents).containsOnly(List.of(SEEN));
        assertThat(page.rows().get(0).withheld()).isZero();
        assertThat(read(HOLDER, all()).total()).isEqualTo(4);
    }

    @Test
    void nobodyElseReadsIt() {
        record(doctorReads(SEEN));
        for (var viewer : List.of(People.DOCTOR, People.SOFTWARE, People.citizen(3, 1), People.citizen(1, 2))) {
            assertThatThrownBy(() -> read(viewer, all()))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.code()).isEqualTo(Reading.NOT_HOLDER));
        }
        assertThat(read(HOLDER, new HistoryFilter(null, null, Kind.REFUSED, 1)).rows())
                .extracting(HistoryRow::who, HistoryRow::action)
                .containsExactly(tuple("Personne 3", Action.READ_HISTORY));
    }

    /** SECURITY 8: what a session remembers is not asked. */
    @Test
    void aGuardianshipThatHasEndedOpensNothing() {
        assertThat(read(People.citizen(2, 1), all())).isNotNull();
        database.asSuperuser("update guardianship set ended_at = now()");
        assertThatThrownBy(() -> read(People.citizen(2, 1), all())).isInstanceOf(Refusal.class);
    }
}
