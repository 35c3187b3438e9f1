package fr.carnet.bench;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kept HTTP/1.1 connection that does only what these measures need, so that the load takes as little as can be of
 * the processors that it shares with what it measures.
 */
final class Line implements Closeable {

    /** @param headers names in any case */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final byte[] buffer = new byte[1 << 16];
    private Socket socket;
    private int at;
    private int end;

    Line(int port) {
        this.port = port;
    }

    /** A server may hang up between two requests: then the request is sent once more, on a new connection. */
    Answer send(byte[] request) throws IOException {
        if (socket != null) {
            try {
                return exchange(request);
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException hungUp) {
                close();
            }
        }
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return exchange(request);
    }

    private Answer exchange(byte[] request) throws IOException {
        at = end = 0;
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().substring(9, 12));
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        var answer = new Answer(status, headers, body(headers));
        if ("close".equalsIgnoreCase(headers.get("Connection"))) close();
        return answer;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        var body = new ByteArrayOutputStream(16_384);
        if (String.valueOf(headers.get("Transfer-Encoding"))
                .toLowerCase(Locale.ROOT)
                .equals("chunked")) {
            for (var size = chunk(); size > 0; size = chunk()) {
                take(body, size);
                line();
            }
            line();
        } else {
            take(body, Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private void take(ByteArrayOutputStream body, int size) throws IOException {
        for (int left = size; left > 0; ) {
            if (at == end) fill();
            var part = Math.min(left, end - at);
            body.write(buffer, at, part);
            at += part;
            left -= part;
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        while (true) {
            if (at == end) fill();
            var start = at;
            while (at < end && buffer[at] != '\n') at++;
            line.write(buffer, start, at - start);
            if (at == end) continue;
            at++;
            var text = line.toString(StandardCharsets.ISO_8859_1);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }
    }

    private void fill() throws IOException {
        at = 0;
        end = socket.getInputStream().read(buffer);
        if (end > 0) return;
        end = 0;
        throw new EOFException("the server hung up");
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
