package fr.carnet.dev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server in a process of its own, whose output is a log file. */
final class Child implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final Path log;
    private final Process process;
    private volatile boolean closing;

    Child(String name, ProcessBuilder command, Path log, Guard guard) {
        this.name = name;
        this.log = log;
        // Ctrl-C reaches every process of the terminal; children must wait for the launcher to stop them in order.
        var line = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        line.addAll(command.command());
        command.command(line);
        try {
            Files.createDirectories(log.getParent());
            process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage());
        }
        guard.watch("TERM", process.pid());
    }

    long pid() {
        return process.pid();
    }

    void awaitReady(BooleanSupplier ready) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!ready.getAsBoolean()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) throw new CannotStart(lastWords());
            if (Instant.now().isAfter(end))
                throw new CannotStart(name + " is not ready after " + PATIENCE.toMinutes() + " minutes: see " + log);
        }
    }

    /** Waits for the end of a process that ends by itself. */
    void awaitEnd() throws InterruptedException {
        if (process.waitFor() != 0) throw new CannotStart(lastWords());
    }

    /** Completes with one line when the process ends although nobody asked it to. */
    CompletableFuture<String> unexpectedEnd() {
        var line = new CompletableFuture<String>();
        process.onExit().thenRun(() -> {
            if (!closing) line.complete(lastWords());
        });
        return line;
    }

    /** A line of its own that starts with "carnet: " is what the portal has to say; else the log is named. */
    private String lastWords() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("carnet: "))
                    .reduce((first, last) -> last)
                    .map(line -> name + " stopped: " + line.substring("carnet: ".length()))
                    .orElse(name + " stopped (exit " + process.exitValue() + "): see " + log);
        } catch (IOException e) {
            return name + " stopped (exit " + process.exitValue() + ")";
        }
    }

    @Override
    public void close() {
        closing = true;
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
