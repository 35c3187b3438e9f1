package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.sharing.PolicyTable.Cell;
import fr.carnet.sharing.PolicyTable.Row;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** R20–R30: who may see what, cell by cell. The table is in {@link PolicyTable}. */
class AccessPolicyTest {

    static final List<Row> ROWS = PolicyTable.rows();

    private static final List<Cell> CELLS = PolicyTable.cells();

    private final AccessPolicy policy = new AccessPolicy(AccessMatrix.published());

    @ParameterizedTest
    @FieldSource("ROWS")
    void each_cell_has_its_rule(Row row) {
        var covered = CELLS.stream().filter(row::covers).toList();
        assertThat(covered).as("cells of this row").isNotEmpty();
        assertThat(covered).allSatisfy(cell -> assertThat(
                        policy.document(cell.who().viewer(), cell.space(), cell.document(), Facts.NOW))
                .as(cell::toString)
                .isEqualTo(row.rule()));
    }

    @Test
    void the_table_speaks_of_each_cell_once() {
        System.out.printf("Access policy: %d cells in %d rows%n", CELLS.size(), ROWS.size());
        assertThat(CELLS.stream()
                        .filter(cell ->
                                ROWS.stream().filter(row -> row.covers(cell)).count() != 1))
                .isEmpty();
    }

    /** What a space says of itself is what its documents say at best: the gate asks it first. */
    @ParameterizedTest
    @EnumSource(PolicyTable.Who.class)
    void a_refused_space_refuses_each_of_its_documents(PolicyTable.Who who) {
        CELLS.stream().filter(cell -> cell.who() == who).forEach(cell -> {
            var space = policy.space(who.viewer(), cell.space());
            var document = policy.document(who.viewer(), cell.space(), cell.document(), Facts.NOW);
            if (!space.allows()) assertThat(document).as(cell::toString).isEqualTo(space);
            if (document.allows()) assertThat(space.allows()).as(cell::toString).isTrue();
        });
    }

    /** R25, attack 2: a space with hidden documents and its twin without them are one and the same to this viewer. */
    @ParameterizedTest
    @EnumSource(
            value = PolicyTable.Who.class,
            names = {
                "AUTHOR",
                "DEPOSITOR",
                "ADMINISTRATOR",
                "ATTENDING_ADMINISTRATOR",
                "ATTENDING_TRUSTED",
                "EMERGENCY_MASKED",
                "SAMU_MASKED"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void hidden_equals_absent(PolicyTable.Who who) {
        var random = new Random(20260328);
        var compared = 0;
        for (var round = 0; round < 200; round++) {
            var space = randomCells(who, random);
            var twin = space.stream().filter(cell -> !hiddenFrom(who, cell)).toList();
            if (twin.size() < space.size()) compared++;
            assertThat(seen(who, space)).isEqualTo(seen(who, twin));
        }
        assertThat(compared).as("spaces that hide something from " + who).isGreaterThan(100);
    }

    /** Hidden from this viewer by somebody's choice, said here in the words of the law and not in those of the code. */
    private static boolean hiddenFrom(PolicyTable.Who who, Cell cell) {
        return switch (who) {
            case HOLDER -> cell.is("before");
            case GUARDIAN -> cell.is("before") || cell.is("secret");
            case HELPER -> cell.is("before") || cell.is("secret") || cell.is("masked") || cell.is("narrowed");
            default -> cell.is("masked");
        };
    }

    private static List<Cell> randomCells(PolicyTable.Who who, Random random) {
        var candidates = CELLS.stream()
                .filter(cell -> cell.who() == who && cell.state() == PolicyTable.State.OPEN)
                .toList();
        return IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> candidates.get(random.nextInt(candidates.size())))
                .toList();
    }

    /** What the gate would list, in order, with the rule that lets it through. */
    private List<String> seen(PolicyTable.Who who, List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> {
                    var rule = policy.document(who.viewer(), cell.space(), cell.document(), Facts.NOW);
                    return rule.allows() ? Stream.of(rule + " " + cell) : Stream.<String>empty();
                })
                .toList();
    }
}
