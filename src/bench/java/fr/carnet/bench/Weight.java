package fr.carnet.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** A first view: the page, its style sheet and pictures, compressed as a browser gets them. */
record Weight(String page, int requests, int bytes, int html) {

    private static final Pattern PARTS =
            Pattern.compile("<(?:link rel=\"stylesheet\" href|script[^>]* src|img[^>]* src)=\"(/[^\"]+)\"");

    static Weight of(int port, String page, String cookies) throws IOException {
        try (var line = new Line(port)) {
            var answer = line.send(Requests.page(page, cookies));
            if (answer.status() != 200) throw new IOException(page + " is answered " + answer.status());
            var parts = PARTS.matcher(Reader.text(answer))
                    .results()
                    .map(part -> part.group(1))
                    .toList();
            var bytes = answer.body().length;
            for (var part : parts)
                bytes += line.send(Requests.page(part, cookies)).body().length;
            return new Weight(page.replaceAll("=.*", "=…"), 1 + parts.size(), bytes, answer.body().length);
        }
    }
}
