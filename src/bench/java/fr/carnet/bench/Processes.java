package fr.carnet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Processor time and memory of the servers and of the load itself, as Linux counts them; zero elsewhere. */
final class Processes {

    private static final double MILLIS_PER_TICK = 10;

    private final Map<String, ProcessHandle> roots = new LinkedHashMap<>();

    /** @param directory of the stack, whose servers are running */
    Processes(Path directory) throws IOException {
        roots.put("portal", child("payara"));
        roots.put("postgres", postgres(directory));
        roots.put("keycloak", child("QuarkusEntryPoint"));
        roots.put("bench", ProcessHandle.current());
    }

    /** Milliseconds of processor since each was started. */
    Map<String, Double> used() {
        var used = new LinkedHashMap<String, Double>();
        roots.forEach((name, root) ->
                used.put(name, members(name, root).mapToDouble(Processes::cpu).sum()));
        return used;
    }

    /** Resident memory in MB; what PostgreSQL's processes share is counted once. */
    Map<String, Long> memory() {
        var memory = new LinkedHashMap<String, Long>();
        roots.forEach((name, root) -> memory.put(
                name, members(name, root).mapToLong(Processes::kilobytes).sum() / 1024));
        return memory;
    }

    private static Stream<ProcessHandle> members(String name, ProcessHandle root) {
        return name.equals("postgres") ? Stream.concat(Stream.of(root), root.descendants()) : Stream.of(root);
    }

    /** With that of its children that have ended: each connection to PostgreSQL is a process. */
    private static double cpu(ProcessHandle process) {
        var stat = read(process, "stat");
        if (stat.isEmpty()) return 0;
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return IntStream.rangeClosed(11, 14)
                        .mapToLong(i -> Long.parseLong(fields[i]))
                        .sum()
                * MILLIS_PER_TICK;
    }

    private static long kilobytes(ProcessHandle process) {
        return read(process, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .sum();
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException gone) {
            return "";
        }
    }

    private static ProcessHandle child(String mark) {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> Stream.of(child.info().arguments().orElse(new String[0]))
                        .anyMatch(a -> a.contains(mark)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process " + mark));
    }

    /** Not a child of ours: its starter has ended. */
    private static ProcessHandle postgres(Path directory) {
        try (var lines = Files.lines(directory.resolve("postgres/postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
