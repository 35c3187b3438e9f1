package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Narratives that no grammar allows: still every word, still inert, still a document that can be walked. */
class NarrativeFuzzTest {

    private static final String[] ELEMENTS = {
        "paragraph",
        "content",
        "list",
        "item",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "br",
        "sub",
        "sup",
        "linkHtml",
        "footnote",
        "renderMultiMedia",
        "col",
        "unknown",
        "div"
    };
    private static final String[] ATTRIBUTES = {
        "styleCode=\"Bold\"", "styleCode=\"Italics Underline\"", "ID=\"x1\"", "ID=\"x2\"", "href=\"#x1\"",
                "href=\"#x2\"",
        "href=\"javascript:x\"", "colspan=\"3\"", "rowspan=\"2\"", "colspan=\"0\"", "listType=\"ordered\"",
                "revised=\"delete\"",
        "referencedObject=\"x1\"", "onclick=\"x\"", "styleCode=\"xLaterality\""
    };

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordInInertHtml(int seed) throws Exception {
        var xml = new StringBuilder();
        var random = new Random(seed);
        for (int i = 0; i < 5; i++) grow(xml, random, 0);
        var cda = HostileDocumentTest.cda("<section><title>Titre</title><text>" + xml + "</text></section>");
        var reading = HostileDocumentTest.reading(cda);
        var fragment = Fragment.of(reading.html());

        fragment.isInert();
        fragment.isAccessible();
        assertThat(letters(fragment.text()))
                .as("%s%n%s", xml, reading.html())
                .containsAll(letters(xml.toString().replaceAll("<[^>]*>", " ")));
    }

    private static java.util.List<String> letters(String text) {
        return java.util.regex.Pattern.compile("w\\d+w")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static void grow(StringBuilder xml, Random random, int depth) {
        if (depth > 6 || random.nextInt(3) == 0) {
            xml.append(" w").append(random.nextInt(1_000_000)).append("w ");
            return;
        }
        var name = ELEMENTS[random.nextInt(ELEMENTS.length)];
        xml.append('<').append(name);
        var first = random.nextInt(ATTRIBUTES.length);
        if (random.nextBoolean()) xml.append(' ').append(ATTRIBUTES[first]);
        xml.append('>');
        for (int i = random.nextInt(4); i > 0; i--) grow(xml, random, depth + 1);
        xml.append("</").append(name).append('>');
    }
}
