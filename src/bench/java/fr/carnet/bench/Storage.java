package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.sql.SQLException;

/** What the database weighs: tables with their indexes, and what was written to the log before them. */
record Storage(long documents, long bytes, long log) {

    private static final String SQL =
            """
            select (select count(*) from document),
                   (select sum(pg_total_relation_size(c.oid)) from pg_class c
                     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace),
                   pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')
            """;

    static Storage of(Stack stack) throws SQLException {
        try (var owner = stack.connect("carnet_owner");
                var row = owner.createStatement().executeQuery(SQL)) {
            row.next();
            return new Storage(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    long bytesPerDocument(Storage before) {
        return (bytes - before.bytes) / Math.max(1, documents - before.documents);
    }

    long logPerDocument(Storage before) {
        return (log - before.log) / Math.max(1, documents - before.documents);
    }
}
