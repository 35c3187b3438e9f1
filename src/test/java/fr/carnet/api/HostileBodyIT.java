package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.carnet.dev.Stack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attack 11: whatever the bytes, a 4xx with an OperationOutcome; nothing is fetched, nothing grows without bound. */
class HostileBodyIT {

    private static final String JSON = "application/fhir+json";
    private static final String XML = "application/fhir+xml";
    private static final String BUNDLE = "<Bundle xmlns=\"http://hl7.org/fhir\">";

    static Stream<Arguments> refused() {
        return Stream.of(
                body("nothing", JSON, "", 400, "MALFORMED"),
                body("half a JSON", JSON, "{\"resourceType\":", 400, "MALFORMED"),
                body("an array", JSON, "[]", 400, "MALFORMED"),
                body("text after the end", JSON, "{\"resourceType\":\"Bundle\"} x", 400, "MALFORMED"),
                body(
                        "a name twice",
                        JSON,
                        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"type\":\"transaction\"}",
                        400,
                        "MALFORMED"),
                body("an unknown element", JSON, "{\"resourceType\":\"Bundle\",\"colour\":\"blue\"}", 400, "MALFORMED"),
                body("no resource", JSON, "{}", 400, "MALFORMED"),
                body("an unknown resource", JSON, "{\"resourceType\":\"Dossier\"}", 400, "MALFORMED"),
                body("NUL", JSON, "{\"resourceType\":\"Bundle\",\"id\":\"a\\u0000\"}", 400, "FORBIDDEN_CHARACTER"),
                body(
                        "half a character",
                        JSON,
                        "{\"resourceType\":\"Bundle\",\"id\":\"\\ud83d\"}",
                        400,
                        "FORBIDDEN_CHARACTER"),
                body(
                        "the other half",
                        JSON,
                        "{\"resourceType\":\"Bundle\",\"id\":\"\\ude00a\"}",
                        400,
                        "FORBIDDEN_CHARACTER"),
                body(
                        "deep",
                        JSON,
                        "{\"resourceType\":\"Bundle\",\"extension\":" + "[".repeat(100_000),
                        400,
                        "TOO_COMPLEX"),
                body(
                        "wide",
                        JSON,
                        "{\"resourceType\":\"Bundle\",\"extension\":[" + "{},".repeat(200_000) + "{}]}",
                        400,
                        "TOO_COMPLEX"),
                body(
                        "a file that is no base64",
                        JSON,
                        "{\"resourceType\":\"Binary\",\"data\":\"???\"}",
                        400,
                        "MALFORMED"),
                body("another resource", JSON, "{\"resourceType\":\"Patient\"}", 422, "NOT_SUPPORTED"),
                body("half an XML", XML, BUNDLE, 400, "MALFORMED"),
                body("an element that does not exist", XML, BUNDLE + "<colour/></Bundle>", 400, "MALFORMED"),
                body("a DOCTYPE", XML, "<!DOCTYPE Bundle>" + BUNDLE + "</Bundle>", 400, "MALFORMED"),
                body("an entity bomb", XML, bomb(), 400, "MALFORMED"),
                body(
                        "an external entity",
                        XML,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + BUNDLE
                                + "<id value=\"&e;\"/></Bundle>",
                        400,
                        "MALFORMED"),
                body(
                        "another encoding",
                        XML,
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + BUNDLE + "</Bundle>",
                        400,
                        "MALFORMED"),
                body("a forbidden character", XML, BUNDLE + "<id value=\"&#0;\"/></Bundle>", 400, "MALFORMED"),
                body("deep XML", XML, BUNDLE + "<entry>".repeat(100_000), 400, "TOO_COMPLEX"),
                body("plain text", "text/plain", "hello", 415, "MEDIA_TYPE_UNSUPPORTED"),
                body("a form", "application/x-www-form-urlencoded", "a=b", 415, "MEDIA_TYPE_UNSUPPORTED"),
                body("another charset", JSON + "; charset=iso-8859-1", "{}", 415, "MEDIA_TYPE_UNSUPPORTED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String type, String body, int status, String code) {
        var answer = Caller.software().post("", type, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("Exception", "HAPI", "fr.carnet");
    }

    @Test
    void bytes_that_are_no_utf_8() {
        var json = "{\"resourceType\":\"Bundle\",\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Caller.software().post("", JSON, json).code()).isEqualTo("MALFORMED");
        var xml = (BUNDLE + "<id value=\"é\"/></Bundle>").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Caller.software().post("", XML, xml).code()).isEqualTo("MALFORMED");
        var utf16 = "{\"resourceType\":\"Bundle\"}".getBytes(StandardCharsets.UTF_16BE);
        assertThat(Caller.software().post("", JSON, utf16).status()).isEqualTo(400);
    }

    @Test
    void a_hundred_megabytes_whether_they_are_announced_or_not() {
        var announced = Caller.software().send("POST", "", JSON, BodyPublishers.ofByteArray(new byte[31 << 20]));
        assertThat(announced.status()).isEqualTo(413);
        var unannounced = BodyPublishers.ofInputStream(() -> new Endless(100L << 20));
        var answer = Caller.software().send("POST", "", JSON, unannounced);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
        assertThat(Caller.software()
                        .send(
                                "PATCH",
                                "/DocumentReference/x",
                                Caller.JSON_PATCH,
                                BodyPublishers.ofInputStream(() -> new Endless(100L << 20)))
                        .status())
                .isEqualTo(413);
    }

    /** What comes compressed counts for what it becomes. */
    @Test
    void a_compressed_bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            new Endless(200L << 20).transferTo(zip);
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        var answer = Caller.software()
                .send("POST", "", JSON, BodyPublishers.ofByteArray(bytes.toByteArray()), "Content-Encoding", "gzip");
        assertThat(answer.status()).isIn(413, 415);
    }

    @Test
    void nothing_is_fetched() throws IOException {
        var hits = new AtomicInteger();
        var trap = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        trap.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.close();
        });
        trap.start();
        try {
            var url = "http://127.0.0.1:" + trap.getAddress().getPort() + "/x";
            var patient = TestPatient.open();
            var document = TestDocument.of(patient);
            Caller.software().post("", XML, ("<!DOCTYPE x SYSTEM \"" + url + "\">" + BUNDLE + "</Bundle>").getBytes());
            Push.of(document.with(
                            "<ClinicalDocument xmlns=",
                            "<?xml-stylesheet href=\"" + url + "\"?><ClinicalDocument xmlns="))
                    .send();
            Push.of(document.with(
                            "<ClinicalDocument xmlns=", "<!DOCTYPE x SYSTEM \"" + url + "\"><ClinicalDocument xmlns="))
                    .send();
            var reference = document.reference();
            var push = Push.of(document, reference);
            reference.getContentFirstRep().getAttachment().setUrl(url);
            assertThat(push.send().code()).isEqualTo("REFERENCE_BROKEN");
            assertThat(hits).hasValue(0);
        } finally {
            trap.stop(0);
        }
    }

    /** A caller that goes away in the middle leaves nothing behind, and others are served. */
    @Test
    void a_body_that_stops_half_way() throws IOException {
        var portal = java.net.URI.create(Stack.shared().url());
        try (var socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.getOutputStream()
                    .write(("POST /fhir HTTP/1.1\r\nHost: x\r\nContent-Type: " + JSON
                                    + "\r\nContent-Length: 1000\r\n\r\n{")
                            .getBytes());
        }
        assertThat(Caller.nobody().get("/metadata").status()).isEqualTo(200);
    }

    @Test
    void script_in_titles_and_names_comes_back_as_text() {
        var patient = TestPatient.open(TestPatient.MARTIN);
        var document = TestDocument.of(patient)
                .with("<family>MARTIN</family>", "<family>&lt;script&gt;alert(1)&lt;/script&gt;</family>");
        var reference = document.reference();
        reference.getContentFirstRep().getAttachment().setTitle("<img src=x onerror=alert(1)>");
        Push.of(document, reference).send();
        var martin = Caller.as("dr.martin");
        var json = martin.get("/DocumentReference?status=current&patient.identifier=" + patient.token());
        assertThat(json.header("Content-Type")).startsWith("application/fhir+json");
        assertThat(json.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var xml = martin.get("/DocumentReference?_format=xml&status=current&patient.identifier=" + patient.token());
        assertThat(xml.text()).doesNotContain("<script", "<img").contains("&lt;img");
    }

    private static String bomb() {
        var text = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) text.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        return text + "]>" + BUNDLE + "<id value=\"&a29;\"/></Bundle>";
    }

    private static Arguments body(String what, String type, String body, int status, String code) {
        return Arguments.of(what, type, body, status, code);
    }

    /** The beginning of a resource, then as many letters as one likes. */
    private static final class Endless extends InputStream {

        private final byte[] start = "{\"resourceType\":\"Binary\",\"data\":\"".getBytes();
        private final long length;
        private long at;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) return -1;
            return at < start.length ? start[(int) at++] : letter();
        }

        private int letter() {
            at++;
            return 'A';
        }
    }
}
