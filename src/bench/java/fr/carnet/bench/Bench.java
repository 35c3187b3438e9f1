package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

/** {@code mvn -Pbench}: starts the stack twice, cold and warm, measures it in between, and stops it. */
final class Bench {

    private static final String PORTAL = "carnet.portal.jvm";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        // Maven may be killed without a chance to tell its child.
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(1)));
        // the whole compiler, as in production: it pays after some thousands of requests
        if (System.getProperty(PORTAL) == null) System.setProperty(PORTAL, "-XX:+TieredCompilation");
        var target = Path.of(System.getProperty("carnet.target"));
        var effort = Effort.asked();
        var report = new Report();
        report.machine(effort);
        if (effort.only().equals(Set.of("opening"))) {
            new OpeningBench(report).run(target.resolve("bench-opening"));
            System.exit(0);
        }
        if (effort.only().equals(Set.of("letters"))) {
            new LetterBench(report).run();
            System.exit(0);
        }
        var home = target.resolve("bench");
        delete(home);
        var accounts = Accounts.write(target.resolve("bench-accounts.json"), Holders.first(effort.accounts()));
        try (var stack = started("cold", home, accounts, report)) {
            var measures = new Measures(stack, effort, new Processes(home), report);
            report.head();
            measures.fill();
            measures.warmUp();
            measures.all();
            measures.weights();
            measures.plenty(home.resolve("logs/postgres.log"));
            report.fact("documents acknowledged and found", found(stack));
        }
        if (effort.wants("start")) started("warm", home, accounts, report).close();
        report.write(target.resolve("bench.json"));
        System.exit(report.errors() == 0 ? 0 : 1);
    }

    private static Stack started(String how, Path home, Path accounts, Report report) throws IOException {
        var start = Instant.now();
        var stack = Stack.in(
                home,
                accounts,
                step -> report.fact(
                        how + " start, " + step + ", seconds",
                        Duration.between(start, Instant.now()).toMillis() / 1e3));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        try (var line = new Line(java.net.URI.create(stack.url()).getPort())) {
            line.send(Requests.page("/", ""));
        }
        report.fact(
                how + " start, first page, seconds",
                Duration.between(start, Instant.now()).toMillis() / 1e3);
        return stack;
    }

    /** Every push that was answered, and no other, is there. */
    private static String found(Stack stack) throws SQLException {
        try (var owner = stack.connect("carnet_owner");
                var row = owner.createStatement()
                        .executeQuery("select count(*) from document where unique_id like '1.2.250.1.999.7.%'")) {
            row.next();
            return row.getLong(1) + " of " + Push.count();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
