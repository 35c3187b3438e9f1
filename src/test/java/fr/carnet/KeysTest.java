package fr.carnet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Keys.Asked;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page asks for words that are not there, and no words are there that nobody says. */
class KeysTest {

    /** Families whose last part is a code known only when the page is shown; {@link WordsTest} holds them. */
    private static final List<Pattern> BY_CODE = List.of(
            Pattern.compile("refusal\\..+"),
            // error pages are named after the status
            Pattern.compile("error\\d+\\w*\\.(title|text\\.(what|do))"));

    private static final Pattern GRAMMAR =
            Pattern.compile("[a-z]\\w*\\.(title|text|input|button|link|tag|message)(\\.[\\w.]+)?");

    static List<Xhtml> pages() {
        return Xhtml.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_says_has_words(Xhtml page) {
        assertThat(Keys.needed(page)).allMatch(Asked::isMet);
    }

    /** A bundle that is not declared is an empty variable: the page would show nothing, and say nothing. */
    @Test
    void each_bundle_that_a_page_names_is_declared() {
        var declared = House.text(
                House.files("src/main/webapp/WEB-INF", "faces-config.xml").get(0));
        assertThat(pages().stream().flatMap(page -> Keys.needed(page).stream()).map(Asked::feature))
                .filteredOn(feature -> !feature.isEmpty())
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(declared)
                        .contains("<base-name>i18n." + feature + "</base-name>", "<var>" + feature + "</var>"));
    }

    @Test
    void what_the_code_says_has_words() {
        var known = Bundles.features().stream()
                .flatMap(feature -> Bundles.french(feature).keySet().stream())
                .collect(Collectors.toSet());
        Keys.ofCode().forEach((file, texts) -> assertThat(texts.stream()
                        .filter(text -> GRAMMAR.matcher(text).matches())
                        .filter(text -> text.endsWith(".")
                                ? known.stream().noneMatch(key -> key.startsWith(text))
                                : !known.contains(text)))
                .as(file)
                .isEmpty());
    }

    @Test
    void no_words_are_orphans() {
        var asked = pages().stream()
                .flatMap(page -> Stream.concat(Keys.needed(page).stream(), Keys.optional(page).stream()))
                .toList();
        var code = Keys.ofCode().values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        BiPredicate<String, String> said = (feature, worded) -> {
            var key = Bundles.base(worded);
            return code.contains(key)
                    || code.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text))
                    || BY_CODE.stream().anyMatch(family -> family.matcher(key).matches())
                    || asked.stream().anyMatch(one -> one.isAskedOf(feature, key));
        };
        var orphans = Bundles.features().stream().flatMap(feature -> Bundles.french(feature).keySet().stream()
                .filter(key -> !said.test(feature, key))
                .map(key -> feature + ": " + key));
        assertThat(orphans).isEmpty();
    }
}
