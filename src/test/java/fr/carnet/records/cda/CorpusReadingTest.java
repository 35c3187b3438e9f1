package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published document can be read by a person: promises C2 and C3. */
class CorpusReadingTest {

    static Stream<Path> files() {
        return Corpus.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWordOfTheAuthorIsShownInInertAccessibleHtml(Path file) throws Exception {
        var document = ClinicalDocument.parse(Corpus.bytes(file));
        var reading = new Reading(document, Locale.FRANCE, n -> "/piece?n=" + n);
        var fragment = Fragment.of(reading.html());

        fragment.isInert();
        fragment.isAccessible();
        assertThat(reading.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact.value())
                .isNotBlank());
        assertThat(reading.sections()).isNotEmpty();
        var shown = fragment.words();
        Nodes.below(document.body().document(), "section")
                .flatMap(section -> Nodes.all(section, "text").stream())
                .map(Fragment::words)
                .forEach(words -> words.forEach((word, times) -> shown.merge(word, -times, Integer::sum)));
        assertThat(shown)
                .as("words of the narrative that the page lost")
                .allSatisfy((word, left) -> assertThat(left).as(word).isGreaterThanOrEqualTo(0));
    }
}
