package fr.carnet.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signed heads outside the database: {@code yyyy-mm-dd/SIZE.head}, and {@code key.txt} to check them. Shared by
 * the nodes; worth its name only where the database's administrator cannot write.
 */
record SealDirectory(Path path) {

    private static final String HEAD = ".head";

    List<SealKey> keys() {
        try (var lines = Files.lines(keyFile())) {
            return lines.filter(line -> !line.isBlank()).map(SealKey::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish(SealKey key) {
        if (Files.exists(keyFile())
                && keys().stream().anyMatch(known -> known.toString().equals(key.toString()))) return;
        try {
            var known = Files.exists(keyFile()) ? Files.readString(keyFile()) : "";
            write(keyFile(), known + key + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On disk when this returns. The same head may be written again, another one of the same size may not. */
    void write(Head head) {
        var file = fileOf(head);
        try {
            if (!Files.exists(file)) write(file, head.note());
            if (!Files.readString(file).equals(head.note()))
                throw new IllegalStateException("another head is in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(Head head) {
        return Files.exists(fileOf(head));
    }

    /** The largest head, from the last day that has one. */
    Optional<Head> newest() {
        return days().sorted(Comparator.reverseOrder())
                .flatMap(day -> heads(day).max(Comparator.naturalOrder()).stream())
                .findFirst()
                .map(SealDirectory::read);
    }

    /** Every head file, by size. */
    List<Path> files() {
        return days().flatMap(this::heads)
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
    }

    static Head read(Path file) {
        try {
            return Head.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path keyFile() {
        return path.resolve("key.txt");
    }

    private Path fileOf(Head head) {
        var day = head.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return path.resolve(day.toString()).resolve("%019d%s".formatted(head.size(), HEAD));
    }

    private Stream<Path> days() {
        return list(path).filter(file -> file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    private Stream<Path> heads(Path day) {
        return list(day).filter(file -> file.getFileName().toString().endsWith(HEAD));
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        var folder = Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(folder, "draft", "");
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
        sync(folder.getParent());
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
