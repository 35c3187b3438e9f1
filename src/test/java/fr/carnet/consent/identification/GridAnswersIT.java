package fr.carnet.consent.identification;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.grid.CodeGrid;
import fr.carnet.consent.grid.CodeGrids;
import fr.carnet.platform.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** M3, R11, SECURITY 9 and 10: a grid of codes as a proof. */
class GridAnswersIT {

    private static final LocalDate BIRTH = LocalDate.of(1962, 5, 10);
    private static final String NUMBER = "162053155504227";
    private static final String OTHER_NUMBER = "162053155504326";
    private static final String NOBODYS = "162053155504524";

    private final Visitors visitors = new Visitors();
    private final CodeGrids grids = visitors.beans.get(CodeGrids.class);
    private final Identifications identifications = visitors.beans.get(Identifications.class);

    private String asked(String number) {
        return identifications.cellAsked(TypedNumber.of(number));
    }

    private Identified answer(String number, String code) {
        return identifications.byNumber(
                TypedNumber.of(number), BIRTH, new Proof(Proof.Kind.GRID, code), UUID.randomUUID());
    }

    private static String read(CodeGrid grid, String cell) {
        var column = CodeGrid.letters().indexOf(cell.substring(0, 1));
        return grid.lines().get(Integer.parseInt(cell.substring(1)) - 1).codes().get(column);
    }

    private static Consent refusal(ThrowingCallable act) {
        return (Consent) catchThrowableOfType(Refusal.class, act).code();
    }

    private int left() {
        return grids.state(PAUL).orElseThrow().left();
    }

    @Test
    void the_code_of_the_cell_asked_shows_who_somebody_is_once() {
        var grid = grids.issue(PAUL, visitors.now());
        var cells = new HashSet<String>();
        for (int i = 1; i <= 3; i++) {
            var cell = asked(NUMBER);
            assertThat(cells.add(cell)).as("%s is asked once", cell).isTrue();
            assertThat(answer(NUMBER, read(grid, cell).toLowerCase()).person()).isEqualTo(PAUL);
            assertThat(left()).isEqualTo(CodeGrid.CELLS - i);
        }
        assertThat(answer(OTHER_NUMBER, read(grid, asked(OTHER_NUMBER))).codeHash())
                .as("by any of their numbers, and no code of a letter")
                .isNull();
    }

    @Test
    void the_cell_asked_changes_by_trying_only_for_nobody_as_for_somebody() {
        grids.issue(PAUL, visitors.now());
        for (var number : List.of(NUMBER, NOBODYS)) {
            var cell = asked(number);
            assertThat(cell).matches("[A-F]([1-9]|10)").isEqualTo(asked(number));
            visitors.at("2026-11-23T10:00:00Z");
            assertThat(asked(number)).isEqualTo(cell);
            assertThat(refusal(() -> answer(number, "0000"))).isEqualTo(Consent.NOT_IDENTIFIED);
            assertThat(asked(number)).isNotEqualTo(cell);
            visitors.at("2026-11-22T10:00:00Z");
        }
    }

    /** SECURITY 9: what is asked does not tell whether there is a grid. */
    @Test
    void a_number_is_asked_the_same_before_and_after_its_owner_has_a_grid() {
        var before = asked(NUMBER);
        grids.issue(PAUL, visitors.now());
        assertThat(asked(NUMBER)).isEqualTo(before);
    }

    @Test
    void five_wrong_answers_pause_the_grid_for_thirty_minutes_and_never_lock_it() {
        var grid = grids.issue(PAUL, visitors.now());
        for (var number : List.of(NUMBER, NOBODYS)) {
            for (int i = 0; i < 5; i++) {
                assertThat(refusal(() -> answer(number, "0000"))).isEqualTo(Consent.NOT_IDENTIFIED);
            }
            assertThat(refusal(() -> answer(number, "0000"))).isEqualTo(Consent.TOO_MANY_TRIES);
        }
        assertThat(refusal(() -> answer(OTHER_NUMBER, read(grid, asked(OTHER_NUMBER)))))
                .as("the grid is paused, whichever number is given")
                .isEqualTo(Consent.TOO_MANY_TRIES);
        assertThat(left()).isEqualTo(CodeGrid.CELLS);
        visitors.at("2026-11-22T10:30:00Z");
        assertThat(answer(NUMBER, read(grid, asked(NUMBER))).person()).isEqualTo(PAUL);
    }

    @Test
    void a_new_grid_voids_the_one_before_and_says_when_few_cells_are_left() {
        var old = grids.issue(PAUL, visitors.now());
        var fresh = grids.issueAll(List.of(PAUL, MOTHER), visitors.now()).get(PAUL);
        assertThat(refusal(() -> answer(NUMBER, read(old, asked(NUMBER))))).isEqualTo(Consent.NOT_IDENTIFIED);
        assertThat(answer(NUMBER, read(fresh, asked(NUMBER))).person()).isEqualTo(PAUL);
        assertThat(grids.state(PAUL).orElseThrow().isNearlyUsedUp()).isFalse();
        visitors.database.asSuperuser("update code_grid set used = (1::bigint << 51) - 1 where voided_at is null");
        assertThat(left()).isEqualTo(9);
        assertThat(grids.state(PAUL).orElseThrow().isNearlyUsedUp()).isTrue();
        assertThat(answer(NUMBER, read(fresh, asked(NUMBER))).person())
                .as("only cells that have not served are asked")
                .isEqualTo(PAUL);
    }

    /** SECURITY 10: nothing of a code is in the database, not even what a million guesses would find. */
    @Test
    void a_stolen_table_tells_no_code() {
        var grid = grids.issue(PAUL, visitors.now());
        assertThat(visitors.database.count(
                        "code_grid where position(sha256(convert_to('4:%s', 'UTF8')) in marks) > 0 or position(convert_to('%s', 'UTF8') in marks) > 0"
                                .formatted(grid.codes().get(0), grid.codes().get(0))))
                .isZero();
        assertThat(IntStream.range(0, CodeGrid.CELLS).mapToObj(CodeGrid::name)).doesNotHaveDuplicates();
        assertThat(new HashSet<>(grid.codes())).hasSizeGreaterThan(50);
    }

    @Test
    void somebody_elses_date_of_birth_is_the_same_answer_and_spends_nothing() {
        var grid = grids.issue(PAUL, visitors.now());
        var proof = new Proof(Proof.Kind.GRID, read(grid, asked(NUMBER)));
        assertThat(refusal(() ->
                        identifications.byNumber(TypedNumber.of(NUMBER), BIRTH.plusDays(1), proof, UUID.randomUUID())))
                .isEqualTo(Consent.NOT_IDENTIFIED);
        assertThat(left()).isEqualTo(CodeGrid.CELLS);
    }
}
