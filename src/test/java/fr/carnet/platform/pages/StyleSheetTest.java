package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.House;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P1, and what LOOK promises of colours: each theme is measured, not admired. */
class StyleSheetTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    @Test
    void the_style_sheet_weighs_at_most_6_kB_compressed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(StyleSheet.minify(all()).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(out.size()).isLessThanOrEqualTo(6_000);
    }

    @Test
    void minifying_keeps_what_a_browser_needs() {
        assertThat(StyleSheet.minify(
                        "/* a\n b */\n.a > .b, .c {\n  margin: 0 auto;\n  width: min(100% - 2rem, 4rem);\n}\n"))
                .isEqualTo(".a>.b,.c{margin:0 auto;width:min(100% - 2rem,4rem)}");
    }

    @Test
    void structure_holds_no_colour_of_its_own() {
        assertThat(sheet("base")).doesNotContainPattern("#[0-9a-f]{3,6}[; ]|rgb\\(|hsl\\(");
    }

    @Test
    void nothing_moves_and_nothing_comes_from_elsewhere() {
        assertThat(all()).doesNotContain("animation", "transition", "url(", "@import", "@font-face");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void text_has_a_contrast_of_7_and_lines_of_3_in_each_theme(String theme) {
        var tokens = tokens(sheet(theme));
        for (var paper : new String[] {"paper", "soft"}) {
            for (var text : new String[] {"ink", "muted", "accent", "alert", "ok"}) {
                assertThat(contrast(tokens, text, paper))
                        .as(text + " on " + paper)
                        .isGreaterThanOrEqualTo(7);
            }
            assertThat(contrast(tokens, "line", paper)).as("line on " + paper).isGreaterThanOrEqualTo(3);
        }
        assertThat(contrast(tokens, "on-accent", "accent")).isGreaterThanOrEqualTo(7);
        assertThat(contrast(tokens, "paper", "alert")).isGreaterThanOrEqualTo(7);
    }

    private static String all() {
        return String.join(
                "", StyleSheet.FILES.stream().map(StyleSheetTest::sheet).toList());
    }

    private static String sheet(String name) {
        return House.text(Path.of("themes", name + ".css"));
    }

    /** A theme that says its tokens twice must say them alike. */
    private static Map<String, String> tokens(String sheet) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(sheet).results().forEach(token -> {
            var before = tokens.put(token.group(1), token.group(2));
            assertThat(before).as(token.group(1)).isIn(null, token.group(2));
        });
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        var light = Stream.of(one, other)
                .mapToDouble(name -> luminance(tokens.get(name)))
                .toArray();
        return (Math.max(light[0], light[1]) + 0.05) / (Math.min(light[0], light[1]) + 0.05);
    }

    private static double luminance(String colour) {
        var digits = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        return 0.2126 * channel(digits, 1) + 0.7152 * channel(digits, 3) + 0.0722 * channel(digits, 5);
    }

    private static double channel(String digits, int at) {
        var value = Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
