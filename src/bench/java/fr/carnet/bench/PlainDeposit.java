package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/** The rows of a deposit: document, content, lot, notice, trace. */
final class PlainDeposit extends PlainSql {

    private final PreparedStatement document;
    private final PreparedStatement around;
    private final Random random = new Random();

    PlainDeposit(Stack stack, int client, int clients) throws SQLException {
        super(
                stack,
                "select id from person where family_name like 'BANC-%%' and id %% %d = %d order by id desc limit 50"
                        .formatted(clients, client));
        document = prepared(
                """
                insert into document (holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code,
                    mime, size, sha1, created_at, service_start, deposited_at, updated_at, author_kind, author_id,
                    author_family, author_given, author_organization, deposited_by, deposited_for)
                values (?, ?, ?, ?, ?, '11502-2', '11', 'urn:ihe:iti:xds-sd:text:2008', 'text/xml', ?, ?, now(), now(),
                    now(), now(), 'PROFESSIONAL', '810100000002', 'DURAND', 'Hugo', 'Hôpital de la Garonne',
                    'software:logiciel-demo@310000001', '310000001')
                returning id
                """);
        around = prepared(
                """
                with content as (insert into document_content (holder_id, document_id, bytes) values (?, ?, ?)),
                notice as (
                    insert into notification (holder_id, ref, kind, at, actor_name, document)
                    values (?, ?, 'NEW_DOCUMENT', now(), 'Hôpital de la Garonne', ?)),
                lot as (
                    insert into submission (holder_id, ref, unique_id, source_id, deposited_by, at)
                    values (?, ?, ?, 'logiciel-demo', 'logiciel-demo', now()) returning holder_id, id)
                insert into submission_document select holder_id, id, ? from lot
                """);
    }

    @Override
    void work(long holder) throws SQLException {
        var ref = UUID.randomUUID();
        var content = new byte[20_000 + random.nextInt(30_000)];
        random.nextBytes(content);
        document.setLong(1, holder);
        document.setObject(2, ref);
        document.setString(3, "urn:uuid:" + ref);
        document.setObject(4, UUID.randomUUID());
        document.setBytes(5, new byte[64]);
        document.setLong(6, content.length);
        document.setBytes(7, new byte[20]);
        long id;
        try (var row = document.executeQuery()) {
            row.next();
            id = row.getLong(1);
        }
        around.setLong(1, holder);
        around.setLong(2, id);
        around.setBytes(3, content);
        around.setLong(4, holder);
        around.setObject(5, UUID.randomUUID());
        around.setObject(6, ref);
        around.setLong(7, holder);
        around.setObject(8, UUID.randomUUID());
        around.setString(9, "urn:uuid:" + UUID.randomUUID());
        around.setLong(10, id);
        around.executeUpdate();
    }
}
