package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attack 18: requests that a proxy and the portal might end in different places, or that are no HTTP at all. Each is
 * followed, on the same connection, by a request of somebody else.
 */
class MalformedRequestIT {

    private static final String NEXT = "GET /aide HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String CHUNKS = "3\r\na=b\r\n0\r\n\r\n";

    /** What cannot be understood in one way only: one answer at most, and nothing after it is listened to. */
    static Stream<Arguments> endsTheLine() {
        return Stream.of(
                post("a length, then chunks", "Content-Length: 6\r\nTransfer-Encoding: chunked", "0\r\n\r\nG"),
                post("chunks, then a length", "Transfer-Encoding: chunked\r\nContent-Length: 6", "0\r\n\r\nG"),
                post("two lengths", "Content-Length: 3\r\nContent-Length: 4", "a=b"),
                post("the same length twice", "Content-Length: 3\r\nContent-Length: 3", "a=b"),
                post("a list of lengths", "Content-Length: 3, 4", "a=b"),
                post("a length with a sign", "Content-Length: +3", "a=b"),
                post("a negative length", "Content-Length: -3", "a=b"),
                post("a length in hexadecimal", "Content-Length: 0x3", "a=b"),
                post("a length beyond all bounds", "Content-Length: 99999999999999999999", "a=b"),
                post("an unknown coding", "Transfer-Encoding: xchunked", CHUNKS),
                post("chunks inside of something", "Transfer-Encoding: chunked, identity", CHUNKS),
                post("two codings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", CHUNKS),
                post("a coding on a folded line", "Transfer-Encoding:\r\n chunked\r\nContent-Length: 5", "0\r\n\r\n"),
                post("a space before the colon", "Transfer-Encoding : chunked\r\nContent-Length: 3", "a=b"),
                post("a chunk whose size is no number", "Transfer-Encoding: chunked", "zz\r\na=b\r\n0\r\n\r\n"),
                post("a chunk of negative size", "Transfer-Encoding: chunked", "-3\r\na=b\r\n0\r\n\r\n"),
                post("a chunk larger than a number", "Transfer-Encoding: chunked", "10000000000000003\r\n" + CHUNKS),
                post("a bare LF in a chunk's extension", "Transfer-Encoding: chunked", "3;\nxx\r\na=b\r\n0\r\n\r\n"),
                get("chunks in HTTP/1.0", "POST /aide HTTP/1.0\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n"),
                get("bare LF", "GET /aide HTTP/1.1\nHost: localhost\n\n"),
                get("bare CR", "GET /aide HTTP/1.1\r\nHost: localhost\r\nX-A: a\rContent-Length: 5\r\n\r\n"),
                get("no host", "GET /aide HTTP/1.1\r\n\r\n"),
                get("two hosts", "GET /aide HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                get("a header that begins with a space", "GET /aide HTTP/1.1\r\n Host: localhost\r\n\r\n"),
                get("NUL", "GET /aide HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n"),
                get(
                        "a huge header",
                        "GET /aide HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\n"),
                get("500 headers", "GET /aide HTTP/1.1\r\nHost: localhost\r\n" + "X-A: a\r\n".repeat(500) + "\r\n"),
                get("a huge address", "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                get("another version", "GET /aide HTTP/9.9\r\nHost: localhost\r\n\r\n"),
                get("HTTP/2 unasked", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                get("TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + "\0".repeat(200)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void endsTheLine(String what, String request) throws IOException {
        try (var line = new RawLine()) {
            line.say(request + NEXT);
            var statuses = line.statuses();
            assertThat(statuses).as(what).hasSizeLessThan(2).allMatch(status -> status.matches("4..|505"));
        }
        othersAreServed();
    }

    /** What has one end only, however odd: one answer, and the next request gets its own. */
    static Stream<Arguments> leavesTheLineClean() {
        return Stream.of(
                get("a folded header", "GET /aide HTTP/1.1\r\nHost: localhost\r\nX-A: a\r\n b\r\n\r\n"),
                get("a header without colon", "GET /aide HTTP/1.1\r\nHost: localhost\r\nnothing\r\n\r\n"),
                get("an unknown method", "G(T /aide HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                get("TRACE", "TRACE /aide HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                get("another host's address", "GET http://evil.example/aide HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                post("an expectation", "Expect: 200-maybe\r\nContent-Length: 3", "a=b"),
                post("a whole form", "Content-Length: 3", "a=b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void leavesTheLineClean(String what, String request) throws IOException {
        try (var line = new RawLine()) {
            line.say(request + NEXT);
            assertThat(line.statuses()).as(what).hasSize(2).last().isEqualTo("200");
        }
    }

    private static void othersAreServed() throws IOException {
        try (var other = new RawLine()) {
            other.say(NEXT);
            assertThat(other.statuses()).containsExactly("200");
        }
    }

    private static Arguments post(String what, String framing, String body) {
        return Arguments.of(what, "POST /aide HTTP/1.1\r\nHost: localhost\r\n" + FORM + framing + "\r\n\r\n" + body);
    }

    private static Arguments get(String what, String request) {
        return Arguments.of(what, request);
    }
}
