package fr.carnet.sharing.narrowing;

import fr.carnet.platform.Sql;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** Rows of {@code narrowing}, in the caller's transaction. The subject is the holder. */
@ApplicationScoped
public class NarrowingRecords {

    private static final String IN_FORCE =
            "select document_id from narrowing where holder_id = ? and delegation_id = ? and ended_at is null";
    private static final String BEGIN =
            """
            insert into narrowing (holder_id, delegation_id, document_id, begun_at, begun_by) values (?1, ?2, ?3, ?4, ?5)
            on conflict (holder_id, delegation_id, document_id) where ended_at is null do nothing
            """;
    private static final String END =
            """
            update narrowing set ended_at = ?4, ended_by = ?5
             where holder_id = ?1 and delegation_id = ?2 and document_id = ?3 and ended_at is null
            """;
    private static final String FOLLOW =
            """
            insert into narrowing (holder_id, delegation_id, document_id, begun_at, begun_by)
            select holder_id, delegation_id, ?3, ?4, begun_by from narrowing
             where holder_id = ?1 and document_id = ?2 and ended_at is null
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Documents documents;

    Set<Long> of(long holder, long delegation) {
        return Set.copyOf(sql.list(IN_FORCE, row -> row.getLong(1), holder, delegation));
    }

    void begin(long holder, long delegation, long document, String by, Instant now) {
        write(BEGIN, holder, delegation, document, by, now);
    }

    void end(long holder, long delegation, long document, String by, Instant now) {
        write(END, holder, delegation, document, by, now);
    }

    /** A new version is hidden from whom the one before was: from delegates, and from those who represent a minor. */
    public DocumentEntry follow(DocumentEntry old, DocumentEntry added, Instant now) {
        em.createNativeQuery(FOLLOW)
                .setParameter(1, old.holder())
                .setParameter(2, old.id())
                .setParameter(3, added.id())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (!old.hiddenFromGuardians() || added.hiddenFromGuardians()) return added;
        return documents.show(
                added.holder(), added.ref(), added.confidentiality(), added.hiddenFromPatient(now), true, now);
    }

    private void write(String statement, long holder, long delegation, long document, String by, Instant now) {
        em.createNativeQuery(statement)
                .setParameter(1, holder)
                .setParameter(2, delegation)
                .setParameter(3, document)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, by)
                .executeUpdate();
    }
}
