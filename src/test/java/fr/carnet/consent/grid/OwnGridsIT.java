package fr.carnet.consent.grid;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** M3: a grid that its owner asks for, on paper. */
class OwnGridsIT {

    private final Visitors visitors = new Visitors();
    private final OwnGrids grids = visitors.beans.get(OwnGrids.class);

    @Test
    void its_owner_has_one_is_told_and_finds_it_in_the_history() {
        assertThat(grids.state(citizen(PAUL, PAUL))).isEmpty();
        grids.make(citizen(PAUL, PAUL));
        grids.make(citizen(PAUL, PAUL));
        assertThat(grids.state(citizen(PAUL, PAUL)).orElseThrow().left()).isEqualTo(CodeGrid.CELLS);
        assertThat(visitors.database.count("code_grid where voided_at is not null"))
                .isOne();
        assertThat(visitors.database.count("trace where action = 'MAKE_CODE_GRID' and holder_id = 4"))
                .isEqualTo(2);
        assertThat(visitors.database.count("notification where kind = 'CODE_GRID_MADE' and holder_id = 4"))
                .isEqualTo(2);
    }

    @Test
    void nobody_else_has_it_not_even_a_guardian() {
        assertThatThrownBy(() -> grids.make(citizen(MOTHER, CHILD)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Consent.ONLY_ONESELF));
        assertThat(visitors.database.count("code_grid")).isZero();
    }

    @Test
    void on_paper_it_is_one_tagged_page_with_a_table_that_names_nobody() throws Exception {
        var grid = grids.make(citizen(PAUL, PAUL));
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var bytes = visitors.beans.get(GridSheets.class).print(grid, visitors.now(), language);
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(pdf.getNumberOfPages()).isOne();
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                var text = new PDFTextStripper().getText(pdf);
                assertThat(text).doesNotContainIgnoringCase("LEFEVRE").contains("A B C D E F");
                assertThat(text).contains(grid.codes());
                assertThat(Pattern.compile("^\\d+( [0-9A-Z]{4}){6}$", Pattern.MULTILINE)
                                .matcher(text)
                                .results())
                        .hasSize(10);
            }
        }
    }
}
