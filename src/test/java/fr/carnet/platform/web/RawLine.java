package fr.carnet.platform.web;

import fr.carnet.dev.Stack;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A connection to the portal of the shared stack on which a test may say whatever it likes. */
final class RawLine implements Closeable {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    RawLine() throws IOException {
        socket = new Socket(
                InetAddress.getLoopbackAddress(),
                URI.create(Stack.shared().url()).getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** @return false when the server has hung up */
    boolean say(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Statuses of all that is answered until the server hangs up; fails when it does not. */
    List<String> statuses() throws IOException {
        var heard = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(heard);
        } catch (SocketException reset) {
            // hung up on what we were still saying
        }
        var text = heard.toString(StandardCharsets.ISO_8859_1);
        return STATUS.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
