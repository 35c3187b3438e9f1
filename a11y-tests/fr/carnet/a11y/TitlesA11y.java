package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody with many tabs, or a screen reader, knows pages by their titles. */
class TitlesA11y {

    @Test
    void noTwoPagesOfASpaceHaveTheSame() {
        var document = "?doc=" + Deposit.of("dominique-analyses").ref();
        var browser = fr.carnet.Browser.signedInAs("dominique");
        var titles = Stream.of(
                        List.of("", "/documents", "/documents/ajouter", "/partage", "/historique", "/notifications"),
                        List.of("/documents/lire" + document, "/documents/masquer" + document),
                        List.of("/documents/demasquer" + document))
                .flatMap(List::stream)
                .map(path -> browser.open("/espace" + path).title())
                .toList();
        assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.endsWith(" – Carnet"));
    }
}
