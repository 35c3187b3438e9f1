package fr.carnet.records;

import fr.carnet.platform.Keyring;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Documents as they are read, latest act first. Entities are for changes. */
@ApplicationScoped
class DocumentRows {

    static final String ALL = select("true");
    static final String BY_REF = select("ref = ?");
    static final String BY_UNIQUE_ID = select("unique_id = ? and former = ?");
    static final String BY_ID = select("id = ?");
    static final String BY_REPLACED = select("replaces = ?");

    @Inject
    Sql sql;

    @Inject
    Keyring keyring;

    private static String select(String condition) {
        return """
               select id, holder_id, ref, unique_id, logical_id, set_id, set_version, title, type_code, class_code,
                      format_code, mime, size, sha1, language, created_at, service_start, service_stop, facility_type,
                      practice_setting, events, related, status, archived, replaces, version, deposited_at, updated_at,
                      confidentiality, patient_sees_from, hidden_from_guardians, author_kind, author_id, author_family,
                      author_given, author_specialty, author_organization, author_finess, legal_author, custodian,
                      deposited_by, deposited_for, former
                 from document where holder_id = ? and %s order by service_start desc, id desc
               """
                .formatted(condition);
    }

    List<DocumentEntry> list(String select, Object... values) {
        return sql.list(select, this::entry, values);
    }

    private DocumentEntry entry(ResultSet row) throws SQLException {
        var c = new Columns(row);
        var id = c.number();
        var holder = c.number();
        var ref = c.uuid();
        return new DocumentEntry(
                id,
                holder,
                ref,
                c.text(),
                c.uuid(),
                c.text(),
                c.integer(),
                title(holder, ref, c.bytes()),
                c.text(),
                c.text(),
                c.text(),
                c.text(),
                c.number(),
                c.bytes(),
                c.text(),
                c.instant(),
                c.instant(),
                c.instant(),
                c.text(),
                c.text(),
                c.lines(),
                c.lines(),
                Status.valueOf(c.text()),
                c.flag(),
                c.numberOrNull(),
                c.integer(),
                c.instant(),
                c.instant(),
                c.text(),
                c.instant(),
                c.flag(),
                author(c),
                c.text(),
                c.text(),
                c.text(),
                c.text(),
                c.flag());
    }

    private static Author author(Columns c) throws SQLException {
        return new Author(Author.Kind.valueOf(c.text()), c.text(), c.text(), c.text(), c.text(), c.text(), c.text());
    }

    private String title(long holder, UUID ref, byte[] sealed) {
        return new String(keyring.open(holder, Document.aboutTitle(ref), sealed), StandardCharsets.UTF_8);
    }

    /** The columns of a row, from left to right. */
    private static final class Columns {

        private final ResultSet row;
        private int at;

        Columns(ResultSet row) {
            this.row = row;
        }

        String text() throws SQLException {
            return row.getString(++at);
        }

        List<String> lines() throws SQLException {
            return Document.list(text());
        }

        long number() throws SQLException {
            return row.getLong(++at);
        }

        Long numberOrNull() throws SQLException {
            var number = number();
            return row.wasNull() ? null : number;
        }

        Integer integer() throws SQLException {
            var number = row.getInt(++at);
            return row.wasNull() ? null : number;
        }

        boolean flag() throws SQLException {
            return row.getBoolean(++at);
        }

        byte[] bytes() throws SQLException {
            return row.getBytes(++at);
        }

        UUID uuid() throws SQLException {
            return row.getObject(++at, UUID.class);
        }

        Instant instant() throws SQLException {
            var instant = row.getTimestamp(++at);
            return instant == null ? null : instant.toInstant();
        }
    }
}
