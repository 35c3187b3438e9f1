package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.sql.SQLException;

/**
 * A country beside the holders who are measured: persons with a space and documents, written by SQL alone. Nobody reads
 * them, so their titles are any bytes and they have no contents: pages of a list read none.
 */
final class Plenty {

    private static final int DOCUMENTS_EACH = 10;
    private static final int AT_ONCE = 50_000;

    private static final String PERSONS =
            """
            with added as (
                insert into person (family_name, given_names, sex, birth_date, birth_place)
                select 'FOULE', 'CAMILLE', 'F', date '1950-01-01' + n %% 20000, '75056'
                  from generate_series(%1$d, %1$d + %2$d - 1) n returning id),
            known as (insert into person_ins select '9' || lpad(id::text, 14, '0'), '1.2.250.1.213.1.4.10', id from added),
            spaces as (insert into space (holder_id, state, opened_at) select id, 'OPEN', now() from added),
            keys as (insert into keyset select id, '', now() from added),
            numbers as (insert into trace_counter select id, 1 from added)
            insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, words_digest)
            select id, 1, now(), 'SYSTEM', 'system', 'DEPOSIT', 'ALLOWED', 'SYSTEM', 'SYSTEM', '' from added
            """;

    private static final String DOCUMENTS =
            """
            insert into document (holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code, mime,
                size, sha1, created_at, service_start, deposited_at, updated_at, author_kind, deposited_by)
            select p.id, gen_random_uuid(), 'foule.' || p.id || '.' || n, gen_random_uuid(), sha256(p.id::text::bytea),
                '11488-4', '10', 'urn:ihe:iti:xds-sd:text:2008', 'text/xml', 30000, '\\x00', now(),
                now() - n * interval '40 days', now(), now(), 'PROFESSIONAL', 'software:foule'
              from person p, generate_series(1, %d) n
             where p.family_name = 'FOULE' and p.id > %d and p.id <= %d
            """;

    private Plenty() {}

    static void create(Stack stack, int holders, Report report) throws SQLException {
        var start = System.nanoTime();
        try (var owner = stack.connect("carnet_owner");
                var sql = owner.createStatement()) {
            for (int done = 0; done < holders; done += AT_ONCE) {
                var last = last(sql);
                sql.execute(PERSONS.formatted(done, Math.min(AT_ONCE, holders - done)));
                sql.execute(DOCUMENTS.formatted(DOCUMENTS_EACH, last, last(sql)));
            }
            sql.execute("analyze");
        }
        report.fact("holders beside, " + DOCUMENTS_EACH + " documents each", holders);
        report.fact("seconds to write them", (System.nanoTime() - start) / 1_000_000_000);
    }

    private static long last(java.sql.Statement sql) throws SQLException {
        try (var row = sql.executeQuery("select coalesce(max(id), 0) from person")) {
            row.next();
            return row.getLong(1);
        }
    }
}
