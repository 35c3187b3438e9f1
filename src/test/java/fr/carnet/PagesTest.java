package fr.carnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are sentences of tags: words are in bundles, style is in the theme, acts are in beans. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}']|'[^']*')*}");

    /** Attributes that somebody reads or hears. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "aria-label",
            "aria-description",
            "placeholder",
            "label",
            "hint",
            "text",
            "caption",
            "summary",
            "content-title",
            "backLabel",
            "done");

    /** The name of the product is the same in every language. */
    private static final Pattern OURS = Pattern.compile("\\bCarnet\\b");

    static List<Xhtml> pages() {
        return Xhtml.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_text_is_literal(Xhtml page) {
        assertThat(page.texts().stream().map(PagesTest::literal).filter(PagesTest::says))
                .isEmpty();
        assertThat(page.attributes().stream()
                        .filter(attribute -> READ.contains(attribute.substring(0, attribute.indexOf('='))))
                        .map(attribute -> literal(attribute.substring(attribute.indexOf('=') + 1)))
                        .filter(PagesTest::says))
                .isEmpty();
    }

    /** The same through {@code <ui:param name="title" value="…"/>}: those that a reader sees. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_parameter_that_is_read_is_literal(Xhtml page) {
        for (var name : List.of("title", "backLabel")) {
            var value = page.parameter(name);
            if (value != null) assertThat(literal(value)).as(name).matches("\\P{L}*");
        }
    }

    /** SECURITY 10: the content security policy forbids them, and pages work without. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_inline(Xhtml page) {
        assertThat(page.attributes())
                .allSatisfy(attribute -> assertThat(attribute).doesNotMatch("(?is)(style|binding|on\\w+|.*:style)=.*"))
                .allSatisfy(
                        attribute -> assertThat(attribute).doesNotMatch("(?is).*(javascript|vbscript|data)\\s*:.*"));
        assertThat(page.elements().stream().map(element -> element.getLocalName()))
                .doesNotContain("script", "style", "commandLink", "iframe", "object", "embed");
    }

    /** A template asks and shows; what needs more is an act of its bean. */
    @ParameterizedTest
    @MethodSource("pages")
    void expressions_are_no_program(Xhtml page) {
        assertThat(page.texts()).allSatisfy(PagesTest::isNoProgram);
        assertThat(page.attributes()).allSatisfy(PagesTest::isNoProgram);
    }

    private static void isNoProgram(String text) {
        assertThat(EXPRESSION.matcher(text).results().map(match -> match.group().replaceAll("'[^']*'", "''")))
                .noneMatch(expression -> expression.contains("->")
                        || expression.contains(";")
                        || expression.matches(".*[^!=<>+]=[^=].*"));
    }

    private static String literal(String text) {
        return OURS.matcher(EXPRESSION.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
