package fr.carnet.records;

import fr.carnet.platform.Keyring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the bytes of documents are: in PostgreSQL, in the transaction of their metadata, encrypted for the holder. */
@ApplicationScoped
class ContentStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Keyring keyring;

    void put(long holder, Document document, byte[] bytes) {
        em.createNativeQuery("insert into document_content (holder_id, document_id, bytes) values (?1, ?2, ?3)")
                .setParameter(1, holder)
                .setParameter(2, document.id())
                .setParameter(3, keyring.seal(holder, about(document.ref()), bytes))
                .executeUpdate();
    }

    byte[] get(DocumentEntry entry) {
        var sealed = (byte[])
                em.createNativeQuery("select bytes from document_content where holder_id = ?1 and document_id = ?2")
                        .setParameter(1, entry.holder())
                        .setParameter(2, entry.id())
                        .getSingleResult();
        return keyring.open(entry.holder(), about(entry.ref()), sealed);
    }

    private static String about(java.util.UUID ref) {
        return "document:" + ref + ":content";
    }
}
