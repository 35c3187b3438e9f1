package fr.carnet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found, printed as it comes and kept for {@code target/bench.json}. */
final class Report {

    private static final String ROW = "%-34s %7s %9s %9s %9s %7s %8s %8s %8s%n";

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Figures> measures = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();

    void fact(String name, Object value) {
        facts.put(name, value);
        System.out.printf("bench: %s: %s%n", name, value);
    }

    void machine(Effort effort) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        fact("processors", system.getAvailableProcessors());
        fact("load of the machine before", Math.round(10 * system.getSystemLoadAverage()) / 10.0);
        fact("java", System.getProperty("java.vm.version"));
        fact("seconds per measure", effort.seconds());
        fact("warm-up", effort.warmUp() + " pages");
    }

    void head() {
        System.out.printf(ROW, "", "clients", "per s", "p50 ms", "p99 ms", "errors", "portal", "postgres", "load");
    }

    void measure(Figures f) {
        measures.add(f);
        System.out.printf(
                Locale.ROOT,
                ROW,
                f.name(),
                f.clients(),
                number(f.perSecond()),
                number(f.p50()),
                number(f.p99()),
                f.errors(),
                cpu(f, "portal"),
                cpu(f, "postgres"),
                cpu(f, "bench"));
    }

    void weight(Weight weight) {
        weights.add(weight);
        System.out.printf(
                "bench: first view of %s: %,d bytes in %d requests (page alone %,d)%n",
                weight.page(), weight.bytes(), weight.requests(), weight.html());
    }

    /** How much of what PostgreSQL alone does is left when the portal stands before it. */
    void ratio(String name, String of, String to) {
        var one = find(of);
        var other = find(to);
        if (one == null || other == null) return;
        fact(name, number(one.perSecond() / other.perSecond()));
    }

    long errors() {
        return measures.stream().mapToLong(Figures::errors).sum();
    }

    void write(Path file) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file.toFile(), Map.of("facts", facts, "measures", measures, "firstViews", weights));
        System.out.println("bench: written to " + file);
    }

    private Figures find(String name) {
        return measures.stream()
                .filter(f -> f.name().equals(name))
                .max((a, b) -> Double.compare(a.perSecond(), b.perSecond()))
                .orElse(null);
    }

    private static String cpu(Figures f, String process) {
        return number(f.cpu().get(process));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 1_000 ? "%.1f" : "%.0f", value);
    }
}
