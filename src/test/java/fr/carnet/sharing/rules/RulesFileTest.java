package fr.carnet.sharing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Professions;
import fr.carnet.platform.Beans;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R20: what is published is what the policy asks, no more and no less. */
class RulesFileTest {

    private final Beans beans = new Beans(null).with(Shell.class, new Shell());
    private final RulesPage page = beans.get(RulesPage.class);

    private List<CSVRecord> file(Locale reader) throws IOException {
        var out = new StringBuilder();
        beans.get(RulesFile.class).write(reader, out);
        return CSVFormat.RFC4180.parse(new StringReader(out.toString())).getRecords();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_rule_has_words_and_no_words_are_without_a_rule(String language) {
        var words = ResourceBundle.getBundle("i18n.rules", Locale.forLanguageTag(language));
        assertThat(words.keySet().stream().filter(key -> key.startsWith("rules.text.rule.")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                        .map(rule -> "rules.text.rule." + rule)
                        .toList());
    }

    @Test
    void the_page_has_an_anchor_for_each_rule() {
        assertThat(Stream.concat(page.getAllowing().stream(), page.getRefusing().stream()))
                .containsExactlyInAnyOrder(Rule.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_file_has_each_rule_and_each_line_of_the_matrix_with_its_source(String language) throws IOException {
        var rows = file(Locale.forLanguageTag(language));
        var lines = beans.get(AccessPolicies.class).matrix().lines();
        assertThat(rows).hasSize(1 + Rule.values().length + lines.size());
        assertThat(rows).allSatisfy(row -> assertThat(row.values()).hasSize(6).doesNotContain("null"));
        for (var i = 0; i < lines.size(); i++) {
            var row = rows.get(1 + Rule.values().length + i);
            assertThat(row.get(5)).isEqualTo(lines.get(i).source());
            assertThat(row.get(4))
                    .isEqualTo(
                            lines.get(i).read()
                                    ? language.equals("fr") ? "oui" : "yes"
                                    : language.equals("fr") ? "non" : "no");
        }
    }

    /** Each cell of each table is the answer that the policy gets. */
    @Test
    void the_table_of_each_profession_is_what_the_matrix_answers() {
        var types = beans.get(DocumentTypes.class).all();
        var matrix = beans.get(AccessPolicies.class).matrix();
        for (var profession : page.professions(Locale.FRENCH)) {
            page.setProfession(profession.value());
            var rows = page.groups(Locale.FRENCH).stream()
                    .flatMap(group -> group.rows().stream())
                    .toList();
            assertThat(rows).as(profession.label()).hasSameSizeAs(types);
            assertThat(rows).allSatisfy(row -> assertThat(row.line().read())
                    .isEqualTo(matrix.mayRead(profession.value(), row.code())));
            assertThat(rows.stream().filter(row -> row.line().read()).count()).isEqualTo(page.getReadable());
        }
    }

    @Test
    void only_known_professions_can_be_chosen() {
        assertThat(page.professions(Locale.FRENCH)).extracting(Choice::value).allSatisfy(code -> assertThat(
                        beans.get(Professions.class).find(code))
                .isPresent());
        page.setProfession("<script>");
        assertThat(page.isChosen()).isFalse();
    }
}
