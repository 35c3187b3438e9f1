package fr.carnet.records;

import fr.carnet.identity.Person;
import fr.carnet.platform.Refs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lots of documents sent at once (XDS submission sets, FHIR List). Same terms as {@link Documents}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Lots {

    private static final String INSERT =
            """
            insert into submission (holder_id, ref, unique_id, source_id, designation_type, code, deposited_by,
                                    author_id, author_family, author_given, author_finess, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            on conflict on constraint submission_unique_id do nothing returning id
            """;

    private static final String SELECT =
            """
            select s.ref, s.unique_id, s.source_id, s.designation_type, s.code, s.deposited_by, s.author_id,
                   s.author_family, s.author_given, s.author_finess, s.at,
                   string_agg(d.document_id::text, ',' order by d.document_id)
              from submission s join submission_document d using (holder_id)
             where s.holder_id = ?1 and d.submission_id = s.id
             group by s.holder_id, s.id order by s.at desc, s.id desc
            """;

    @PersistenceContext
    EntityManager em;

    /** Keeps a lot, or finds the one with this id. @return its public ref */
    public UUID keep(
            Person holder, String depositedBy, String uniqueId, String sourceId, String designationType, String code,
            Author author, Instant at, List<DocumentEntry> documents) {
        var ref = Refs.next(holder.prefix());
        var unique = uniqueId == null ? "urn:uuid:" + ref : uniqueId;
        List<?> inserted = em.createNativeQuery(INSERT)
                .setParameter(1, holder.id())
                .setParameter(2, ref)
                .setParameter(3, unique)
                .setParameter(4, sourceId == null ? depositedBy : sourceId)
                .setParameter(5, designationType)
                .setParameter(6, code)
                .setParameter(7, depositedBy)
                .setParameter(8, author == null ? null : author.id())
                .setParameter(9, author == null ? null : author.familyName())
                .setParameter(10, author == null ? null : author.givenName())
                .setParameter(11, author == null ? null : author.finess())
                .setParameter(12, Timestamp.from(at))
                .getResultList();
        if (inserted.isEmpty()) return existing(holder.id(), unique);
        for (var document : documents) {
            em.createNativeQuery("insert into submission_document values (?1, ?2, ?3)")
                    .setParameter(1, holder.id())
                    .setParameter(2, inserted.get(0))
                    .setParameter(3, document.id())
                    .executeUpdate();
        }
        return ref;
    }

    /** All lots of a holder, latest first, with the ids of their documents. */
    public List<LotEntry> all(long holder) {
        List<?> rows = em.createNativeQuery(SELECT).setParameter(1, holder).getResultList();
        return rows.stream().map(row -> LotEntry.of((Object[]) row)).toList();
    }

    private UUID existing(long holder, String uniqueId) {
        return (UUID) em.createNativeQuery("select ref from submission where holder_id = ?1 and unique_id = ?2")
                .setParameter(1, holder)
                .setParameter(2, uniqueId)
                .getSingleResult();
    }
}
