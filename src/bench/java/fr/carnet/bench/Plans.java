package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How PostgreSQL really answers a page: each statement with its plan, as it writes them itself to its log
 * ({@code auto_explain}), not as somebody copied them.
 */
final class Plans {

    private static final Pattern ENTRY = Pattern.compile(
            "LOG:  duration: [\\d.]+ ms  plan:\\s+Query Text: (.*?)(?=\\n\\S*\\d{4}-\\d\\d-\\d\\d |\\z)",
            Pattern.DOTALL);
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

    /** Tables that grow with the number of people or of documents: none may be read from end to end. */
    private static final List<String> GROW = List.of(
            "person",
            "person_ins",
            "space",
            "document",
            "masking",
            "permission",
            "block",
            "trace",
            "trace_counter",
            "notification",
            "outbox",
            "keyset",
            "document_content",
            "submission",
            "guardianship");

    private static final int TRIES = 50;

    private Plans() {}

    /** @param request sent once for the connections to be made, once to be looked at */
    static void of(Stack stack, Path log, int port, byte[] request, Report report) throws SQLException, IOException {
        said(stack, "session_preload_libraries = 'auto_explain'", "auto_explain.log_min_duration = 0");
        try (var line = new Line(port)) {
            // connections that were ended are found out one by one
            for (int tries = 0; line.send(request).status() != 200; tries++) {
                if (tries == TRIES) throw new IllegalStateException("the page does not come back");
            }
            var from = Files.size(log);
            if (line.send(request).status() != 200) throw new IllegalStateException("the page does not come");
            var text = Files.readString(log).substring((int) from);
            var plans =
                    ENTRY.matcher(text).results().map(found -> found.group(1)).toList();
            if (plans.stream().noneMatch(plan -> plan.contains("from document")))
                throw new IllegalStateException("no plan of the list was written");
            report.fact("statements of a page with a plan", plans.size());
            report.fact("plans", plans);
            report.fact("tables that it reads from end to end", endToEnd(plans));
        } finally {
            said(stack, "session_preload_libraries = ''", "auto_explain.log_min_duration = -1");
        }
    }

    private static List<String> endToEnd(List<String> plans) {
        var found = new ArrayList<String>();
        for (var plan : plans) {
            SCAN.matcher(plan)
                    .results()
                    .map(scan -> scan.group(1))
                    .filter(GROW::contains)
                    .forEach(found::add);
        }
        return found;
    }

    /** For connections to come: those of the pool are ended, and it makes others. */
    private static void said(Stack stack, String... settings) throws SQLException {
        try (var superuser = stack.connect("postgres");
                var sql = superuser.createStatement()) {
            for (var setting : settings) sql.execute("alter role carnet set " + setting);
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'carnet'");
        }
    }
}
