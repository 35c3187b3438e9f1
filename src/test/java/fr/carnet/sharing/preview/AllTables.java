package fr.carnet.sharing.preview;

import fr.carnet.platform.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that is written down, and whatever is locked. */
final class AllTables {

    private static final String TABLES =
            "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace";
    private static final String LOCKS =
            """
            pg_locks where pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database())
               and (locktype = 'advisory' or mode not in ('AccessShareLock', 'ExclusiveLock'))
            """;

    private final TestDatabase database;

    AllTables(TestDatabase database) {
        this.database = database;
    }

    /** How many rows each has, and what they say. */
    Map<String, String> contents() {
        try (var connection = database.as("postgres");
                var sql = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (var rows = sql.executeQuery(TABLES)) {
                while (rows.next()) names.add(rows.getString(1));
            }
            var all = new TreeMap<String, String>();
            var query = names.stream()
                    .map(name ->
                            "select '%s', count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"
                                    .formatted(name, name))
                    .collect(Collectors.joining(" union all "));
            try (var rows = sql.executeQuery(query)) {
                while (rows.next()) all.put(rows.getString(1), rows.getString(2));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long locks() {
        return database.count(LOCKS);
    }
}
