package fr.carnet.records.cda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.carnet.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SECURITY 11, attack 11: hostile XML is refused with its reason, in bounded memory, and fetches nothing. */
class SafeXmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://localhost/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost/p.dtd'> %p;]><a/>",
                "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'><!ENTITY n '&m;&m;&m;&m;'>]><a>&n;</a>",
                "<?xml version='1.0'?>\n<!-- first -->\n<!DOCTYPE html><a/>"
            })
    void aDoctypeIsRefusedWhateverItHolds(String xml) {
        refused(Cda.DTD_FORBIDDEN, xml.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "<a b=1/>",
                "<a>&x;</a>",
                "{}",
                "<a b='1' b='2'/>",
                "<x:a/>"
            })
    void whatIsNotXmlIsSaidSo(String xml) {
        refused(Cda.NOT_XML, xml.getBytes(UTF_8));
    }

    @Test
    void nothingIsFetchedFromTheNetwork(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (var net = new Net()) {
            var document = SafeXml.parse(("<?xml-stylesheet type='text/xsl' href='" + net.url + "'?><a"
                            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:xi='http://www.w3.org/2001/XInclude'"
                            + " xsi:schemaLocation='urn:x " + net.url + "' xml:base='" + net.url + "'>"
                            + "<xi:include href='" + secret.toUri() + "' parse='text'/><xi:include href='" + net.url
                            + "'/></a>")
                    .getBytes(UTF_8));
            refused(Cda.DTD_FORBIDDEN, ("<!DOCTYPE a SYSTEM '" + net.url + "'><a/>").getBytes(UTF_8));
            refused(
                    Cda.DTD_FORBIDDEN,
                    ("<!DOCTYPE a [<!ENTITY % p SYSTEM '" + net.url + "'>%p;]><a/>").getBytes(UTF_8));
            refused(
                    Cda.DTD_FORBIDDEN,
                    ("<!DOCTYPE a [<!ENTITY x SYSTEM '" + net.url + "'>]><a>&x;</a>").getBytes(UTF_8));

            assertThat(document.getDocumentElement().getTextContent()).doesNotContain("SECRET");
            assertThat(document.getFirstChild()).isEqualTo(document.getDocumentElement());
            assertThat(net.calls).hasValue(0);
            new java.net.Socket("localhost", net.port()).close();
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(net.calls).hasValue(1));
        }
    }

    /** A server that counts who calls; the test calls it once itself, to know that it would have counted. */
    private static final class Net implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0);
        private final AtomicInteger calls = new AtomicInteger();
        private final String url = "http://localhost:" + port() + "/x";

        Net() throws IOException {
            new Thread(this::count).start();
        }

        int port() {
            return server.getLocalPort();
        }

        private void count() {
            try {
                while (true) {
                    server.accept().close();
                    calls.incrementAndGet();
                }
            } catch (IOException closed) {
                assertThat(server.isClosed()).isTrue();
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(SafeXml.parse(nested(200).getBytes(UTF_8))).isNotNull();
        refused(Cda.TOO_DEEP, nested(201).getBytes(UTF_8));
        refused(Cda.TOO_DEEP, "<a>".repeat(1_000_000).getBytes(UTF_8));
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    @Test
    void tooManyElementsOrAttributesAreRefused() {
        refused(Cda.TOO_MANY_ELEMENTS, ("<r>" + "<a/>".repeat(100_001) + "</r>").getBytes(UTF_8));
        refused(
                Cda.TOO_MANY_ELEMENTS,
                ("<r>" + "<a b='1' c='1' d='1' e='1'/>".repeat(80_000) + "</r>").getBytes(UTF_8));
    }

    @Test
    void aHundredMegabytesAreReadNoFurtherThanTheLimit() {
        var stream = new Endless(100L << 20);
        assertThatThrownBy(() -> SafeXml.parse(stream, SafeXml.DEFAULT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Cda.TOO_LARGE));
        assertThat(stream.read).isLessThan((20L << 20) + 100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\u0001", "\uFFFE", "\uFFFF", "&#0;", "&#x0;", "&#xD800;", "&#xDFFF;", "&#x1F;", "&#xFFFF;"
            })
    void aCharacterThatXmlForbidsIsRefused(String character) {
        refused(Cda.FORBIDDEN_CHARACTER, ("<a>" + character + "</a>").getBytes(UTF_8));
    }

    @Test
    void bytesThatTheEncodingDoesNotAllowAreRefused() {
        refused(Cda.BAD_ENCODING, "<a>é</a>".getBytes(ISO_8859_1));
        refused(Cda.BAD_ENCODING, "<?xml version='1.0' encoding='UTF-8'?><a>é</a>".getBytes(ISO_8859_1));
        refused(Cda.BAD_ENCODING, bytes("<a>", 0xED, 0xA0, 0x80, "</a>"));
        refused(Cda.BAD_ENCODING, bytes("<a>", 0xC0, 0xAF, "</a>"));
        refused(Cda.BAD_ENCODING, bytes("<?xml version='1.0' encoding='US-ASCII'?><a>", 0xE9, "</a>"));
        refused(
                Cda.BAD_ENCODING,
                concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, ("<a>\uD800</a>").getBytes(UTF_16BE), 0xD8, 0x00));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "EBCDIC-CP-FR", "UTF-32", "x-unknown", "UTF-16"})
    void anEncodingThatWeDoNotReadIsRefused(String name) {
        refused(Cda.BAD_ENCODING, ("<?xml version='1.0' encoding='" + name + "'?><a/>").getBytes(UTF_8));
    }

    @Test
    void aByteOrderMarkThatContradictsTheDeclarationIsRefused() {
        refused(
                Cda.BAD_ENCODING,
                concat(
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>".getBytes(UTF_8)));
        refused(
                Cda.BAD_ENCODING,
                concat(
                        new byte[] {(byte) 0xFF, (byte) 0xFE},
                        "<?xml version='1.0' encoding='UTF-8'?><a/>".getBytes(UTF_16LE)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, é€😀", "ISO-8859-1, é", "ISO-8859-15, é€", "windows-1252, é€", "US-ASCII, e", "utf-8, é"})
    void aDeclaredEncodingIsHonoured(String name, String text) {
        var xml = "<?xml version='1.0' encoding='" + name + "'?><a>" + text + "</a>";
        assertThat(textOf(xml.getBytes(Charset.forName(name)))).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsHonoured() {
        var xml = "<?xml version='1.0'?><a>é€😀</a>";
        assertThat(textOf(concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, xml.getBytes(UTF_8))))
                .isEqualTo("é€😀");
        assertThat(textOf(concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, xml.getBytes(UTF_16BE))))
                .isEqualTo("é€😀");
        assertThat(textOf(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, xml.getBytes(UTF_16LE))))
                .isEqualTo("é€😀");
        assertThat(textOf("<?xml version='1.0' encoding='UTF-16'?><a>é</a>".getBytes(UTF_16LE)))
                .isEqualTo("é");
    }

    private static String textOf(byte[] xml) {
        return SafeXml.parse(xml).getDocumentElement().getTextContent();
    }

    private static void refused(Cda code, byte[] xml) {
        assertThatThrownBy(() -> SafeXml.parse(new ByteArrayInputStream(xml), SafeXml.DEFAULT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] bytes(Object... parts) {
        return concat(new byte[0], parts);
    }

    private static byte[] concat(byte[] start, Object... parts) {
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes(start);
        for (var part : parts) {
            if (part instanceof byte[] b) out.writeBytes(b);
            else if (part instanceof Integer i) out.write(i);
            else out.writeBytes(part.toString().getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /** One element whose text never ends. */
    private static final class Endless extends java.io.InputStream {
        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            if (read >= size) return -1;
            return read++ < 3 ? "<a>".charAt((int) read - 1) : 'x';
        }
    }
}
