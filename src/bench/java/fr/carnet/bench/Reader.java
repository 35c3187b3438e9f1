package fr.carnet.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/** Somebody who asks for the same things again and again. */
final class Reader implements Client {

    /** Opening every answer would cost as much as making it. */
    private static final int OPENED_ONE_IN = 50;

    private final Line line;
    private final List<Supplier<byte[]>> requests;
    private final String expected;
    private final int times;
    private int next;
    private byte[] request;

    /** @param expected what each answer says @param times how often */
    Reader(int port, List<Supplier<byte[]>> requests, String expected, int times) {
        line = new Line(port);
        this.requests = requests;
        this.expected = expected;
        this.times = times;
    }

    @Override
    public void prepare() {
        request = requests.get(next % requests.size()).get();
    }

    @Override
    public void act() throws IOException {
        var answer = line.send(request);
        if (answer.status() != 200) throw new IOException("a page is answered " + answer.status());
        if (next++ % OPENED_ONE_IN == 0) check(text(answer));
    }

    static String text(Line.Answer answer) throws IOException {
        var gzip = "gzip".equals(answer.headers().get("Content-Encoding"));
        var body = gzip ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    private void check(String text) throws IOException {
        var found = (text.length() - text.replace(expected, "").length()) / expected.length();
        if (found != times) throw new IOException(expected + " is there " + found + " times instead of " + times);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
