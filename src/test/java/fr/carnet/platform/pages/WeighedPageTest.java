package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P3. */
class WeighedPageTest {

    @ParameterizedTest
    @CsvSource({"20, false", "20, true", "9000, false", "9000, true", "90000, false", "90000, true"})
    void the_weight_in_the_footer_is_that_of_the_bytes_sent(int length, boolean gzip) throws IOException {
        var sent = WeighedPage.of("<p>é" + noise(length) + "</p><footer>" + PageOutput.WEIGHT + " ko</footer>", gzip);

        var told = Pattern.compile("<footer>(\\d+) ko</footer>$").matcher(text(sent, gzip));
        assertThat(told.find()).isTrue();
        assertThat(Long.parseLong(told.group(1))).isEqualTo(PageOutput.kilobytes(sent.length));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void a_page_without_a_mark_is_sent_as_it_is(boolean gzip) throws IOException {
        assertThat(text(WeighedPage.of("<p>été</p>", gzip), gzip)).isEqualTo("<p>été</p>");
    }

    private static String text(byte[] sent, boolean gzip) throws IOException {
        if (!gzip) return new String(sent, StandardCharsets.UTF_8);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
