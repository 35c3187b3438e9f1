package fr.carnet.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SECURITY 11: what a file is, its first bytes say. */
class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, PDF",
        "89504e470d0a1a0a0000000d49484452, PNG",
        "ffd8ffe000104a464946, JPEG",
        "ffd8ffe1, JPEG",
        "49492a0008000000, TIFF",
        "4d4d002a00000008, TIFF",
        "7b5c727466315c616e7369, RTF",
    })
    void the_first_bytes_say_it(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Radio du genou", "Glycémie : 5,2 mmol/l\r\n\tà jeun\f", "😀", "a < b", "%PDF", "GIF89a"})
    void text_is_readable_as_it_is(String text) {
        assertThat(FileKind.of(text.getBytes(UTF_8))).contains(FileKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg onload='alert(1)'/>",
                "<?xml version='1.0'?><ClinicalDocument/>",
                "  \r\n\t<html>",
                "\uFEFF<html>",
                "\uFEFF  <html>",
                "<3",
            })
    void markup_disguised_as_text_is_refused(String text) {
        assertThat(FileKind.of(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void markup_is_refused_after_any_number_of_blanks() {
        assertThat(FileKind.of((" ".repeat(100_000) + "<html>").getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u001b[31mred", "a\u0008b", "a\u007fb"})
    void control_characters_are_refused(String text) {
        assertThat(FileKind.of(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void another_encoding_is_refused() {
        assertThat(FileKind.of("Glycémie".getBytes(ISO_8859_1))).isEmpty();
        assertThat(FileKind.of("Glycémie".getBytes(UTF_16))).isEmpty();
        // a lone surrogate, as some software writes it
        assertThat(FileKind.of(HexFormat.of().parseHex("61eda080"))).isEmpty();
        // overlong slash
        assertThat(FileKind.of(HexFormat.of().parseHex("61c0af"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504b0304140000000800", // zip, docx
                "4d5a90000300000004000000ffff", // exe
                "474946383961010001008000", // gif
                "7f454c46020101", // elf
                "d0cf11e0a1b11ae1", // doc
                "52494646244000005745425056503820", // webp
                "4949",
                "89504e47",
                "ffd8", // cut short
            })
    void other_kinds_are_refused(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        assertThat(FileKind.of(bytes).filter(kind -> kind != FileKind.TEXT)).isEmpty();
        assertThat(FileKind.of(bytes).isPresent()).isEqualTo(hex.equals("4949"));
    }

    @Test
    void an_empty_file_is_of_no_kind() {
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    /** A file that is two things at once is taken, and served, as the one that its first bytes say, never as a page. */
    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 <script>alert(1)</script>, application/pdf",
        "{\\rtf1 <html><script>alert(1)</script>, application/rtf",
        "GIF89a=1;/*<script>*/, text/plain",
    })
    void a_polyglot_is_what_it_begins_with(String text, String mime) {
        assertThat(FileKind.of(text.getBytes(UTF_8)).map(FileKind::mime)).contains(mime);
    }

    @Test
    void no_kind_is_one_that_a_browser_runs() {
        for (var kind : FileKind.values()) assertThat(kind.mime()).doesNotContain("html", "xml", "svg", "script");
    }
}
