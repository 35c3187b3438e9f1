package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Twenty documents of a holder, with what is masked, and a trace. */
final class PlainReading extends PlainSql {

    private final PreparedStatement documents;

    PlainReading(Stack stack, int client, int clients) throws SQLException {
        super(
                stack,
                "select holder_id from document group by holder_id having count(*) = 20 and holder_id %% %d = %d"
                        .formatted(clients, client));
        documents = prepared(
                """
                select d.ref, d.title, d.type_code, d.service_start, d.deposited_at, d.author_family, d.author_given,
                       d.author_organization, m.id
                  from document d
                  left join masking m on m.holder_id = d.holder_id and m.document_id = d.id and m.ended_at is null
                 where d.holder_id = ? and d.status = 'CURRENT' order by d.service_start desc limit 20
                """);
    }

    @Override
    void work(long holder) throws SQLException {
        documents.setLong(1, holder);
        try (var rows = documents.executeQuery()) {
            while (rows.next()) for (int column = 1; column <= 9; column++) rows.getObject(column);
        }
    }
}
