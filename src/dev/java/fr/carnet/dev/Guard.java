package fr.carnet.dev;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends the children when the launcher cannot do it itself (kill -9, a crash): a shell holds the other end of a pipe
 * and, when the pipe closes, signals the processes that it was told of.
 */
final class Guard implements Closeable {

    /** "signal pid" per line; Ctrl-C reaches the whole terminal group, so the guard must not die of it. */
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            while read -r signal pid; do all="$all $signal:$pid"; done
            for one in $all; do kill -s "${one%%:*}" "${one#*:}"; done
            """;

    private final Process shell;

    Guard() {
        try {
            shell = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new CannotStart("A POSIX shell (sh) is needed to run Carnet on this machine");
        }
    }

    void watch(String signal, long pid) {
        OutputStream pipe = shell.getOutputStream();
        try {
            pipe.write((signal + " " + pid + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called once the children have ended: their numbers may soon belong to others. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
