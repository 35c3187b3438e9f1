package fr.carnet.records;

import fr.carnet.identity.Person;
import fr.carnet.platform.Keyring;
import fr.carnet.platform.Refs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lots of documents sent at once (XDS submission sets, FHIR List). Same terms as {@link Documents}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Lots {

    /** One round trip; no row is added when the id is taken. */
    private static final String INSERT =
            """
            with lot as (
                insert into submission (holder_id, ref, unique_id, source_id, designation_type, title, code, deposited_by,
                                        author_id, author_family, author_given, author_finess, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint submission_unique_id do nothing returning id)
            insert into submission_document
            select ?, lot.id, document from lot, unnest(?) document
            """;

    private static final String SELECT =
            """
            select s.ref, s.unique_id, s.source_id, s.designation_type, s.title, s.code, s.deposited_by, s.author_id,
                   s.author_family, s.author_given, s.author_finess, s.at,
                   string_agg(d.document_id::text, ',' order by d.document_id)
              from submission s join submission_document d using (holder_id)
             where s.holder_id = ?1 and d.submission_id = s.id
             group by s.holder_id, s.id order by s.at desc, s.id desc
            """;

    private static final String FIRST_WITH =
            """
            select s.ref from submission s join submission_document d on d.holder_id = s.holder_id and d.submission_id = s.id
             where s.holder_id = ?1 and d.document_id = ?2 order by s.id limit 1
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Keyring keyring;

    /** @return the public ref of the lot, or empty when the sender has already given this id to another lot */
    public Optional<UUID> keep(Person holder, NewLot lot, List<DocumentEntry> documents) {
        var ref = Refs.next(holder.prefix());
        var ids = documents.stream().map(DocumentEntry::id).distinct().toArray();
        try (var insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            var author = lot.author();
            int i = 0;
            insert.setLong(++i, holder.id());
            insert.setObject(++i, ref);
            insert.setString(++i, lot.uniqueId() == null ? "urn:uuid:" + ref : lot.uniqueId());
            insert.setString(++i, lot.sourceId() == null ? lot.depositedBy() : lot.sourceId());
            insert.setString(++i, lot.designationType());
            insert.setBytes(++i, seal(holder.id(), ref, lot.title()));
            insert.setString(++i, lot.code());
            insert.setString(++i, lot.depositedBy());
            insert.setString(++i, author == null ? null : author.id());
            insert.setString(++i, author == null ? null : author.familyName());
            insert.setString(++i, author == null ? null : author.givenName());
            insert.setString(++i, author == null ? null : author.finess());
            insert.setObject(++i, lot.at().atOffset(ZoneOffset.UTC));
            insert.setLong(++i, holder.id());
            insert.setArray(++i, insert.getConnection().createArrayOf("bigint", ids));
            return insert.executeUpdate() == 0 ? Optional.empty() : Optional.of(ref);
        } catch (SQLException e) {
            throw new IllegalStateException("the lot cannot be kept", e);
        }
    }

    /** All lots of a holder, latest first, with the ids of their documents. */
    public List<LotEntry> all(long holder) {
        List<?> rows = em.createNativeQuery(SELECT).setParameter(1, holder).getResultList();
        return rows.stream().map(row -> entry(holder, (Object[]) row)).toList();
    }

    /** The lot with this id of its sender. */
    public Optional<UUID> named(long holder, String uniqueId) {
        return one(em.createNativeQuery("select ref from submission where holder_id = ?1 and unique_id = ?2")
                .setParameter(1, holder)
                .setParameter(2, uniqueId)
                .getResultList());
    }

    /** The lot that brought a document in; empty for what a holder added. */
    public Optional<UUID> bringing(DocumentEntry document) {
        return one(em.createNativeQuery(FIRST_WITH)
                .setParameter(1, document.holder())
                .setParameter(2, document.id())
                .getResultList());
    }

    private LotEntry entry(long holder, Object[] r) {
        var ref = (UUID) r[0];
        return new LotEntry(
                ref,
                (String) r[1],
                (String) r[2],
                (String) r[3],
                open(holder, ref, (byte[]) r[4]),
                (String) r[5],
                (String) r[6],
                (String) r[7],
                (String) r[8],
                (String) r[9],
                (String) r[10],
                instant(r[11]),
                Stream.of(((String) r[12]).split(",")).map(Long::valueOf).toList());
    }

    private byte[] seal(long holder, UUID ref, String title) {
        return title == null ? null : keyring.seal(holder, about(ref), title.getBytes(StandardCharsets.UTF_8));
    }

    private String open(long holder, UUID ref, byte[] sealed) {
        return sealed == null ? null : new String(keyring.open(holder, about(ref), sealed), StandardCharsets.UTF_8);
    }

    private static String about(UUID ref) {
        return "lot:" + ref + ":title";
    }

    private static Optional<UUID> one(List<?> rows) {
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp t ? t.toInstant() : ((java.time.OffsetDateTime) value).toInstant();
    }
}
