package fr.carnet.records;

import fr.carnet.platform.Keyring;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Stores documents and decides nothing: who may see or change one is decided by {@code sharing}, the only caller.
 * Every method runs in the caller's transaction, whose subject is already the holder.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Documents {

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentRows rows;

    @Inject
    Keyring keyring;

    @Inject
    ContentStore contents;

    /** All documents of a holder, latest act first, whatever their status. */
    public List<DocumentEntry> all(long holder) {
        return rows.list(DocumentRows.ALL, holder);
    }

    public Optional<DocumentEntry> find(long holder, UUID ref) {
        return rows.list(DocumentRows.BY_REF, holder, ref).stream().findFirst();
    }

    /** @param former in the former record, else in the space: neither knows of the other */
    public Optional<DocumentEntry> findByUniqueId(long holder, String uniqueId, boolean former) {
        return rows.list(DocumentRows.BY_UNIQUE_ID, holder, uniqueId, former).stream()
                .findFirst();
    }

    /** The former version that a document replaces. */
    public Optional<DocumentEntry> replacedBy(DocumentEntry entry) {
        if (entry.replaces() == null) return Optional.empty();
        return rows.list(DocumentRows.BY_ID, entry.holder(), entry.replaces()).stream()
                .findFirst();
    }

    /** The version that replaces a document. */
    public Optional<DocumentEntry> replacing(DocumentEntry entry) {
        return rows.list(DocumentRows.BY_REPLACED, entry.holder(), entry.id()).stream()
                .findFirst();
    }

    /** Refs of the documents with this id, whoever's they are: what a conditional request names is in no one's space yet. */
    public List<UUID> named(String uniqueId) {
        List<?> refs = em.createNativeQuery("select documents_named(?1)")
                .setParameter(1, uniqueId)
                .getResultList();
        return refs.stream().map(UUID.class::cast).toList();
    }

    public byte[] content(DocumentEntry entry) {
        return contents.get(entry);
    }

    /**
     * Stores a document and supersedes the one that it replaces. The caller holds the space, so that the same push
     * twice at once finds the first one's document.
     *
     * @param prefix the holder's prefix for refs
     * @param former of the former record, and not taken over yet
     */
    public DocumentEntry store(long holder, long prefix, NewDocument n, boolean former, Instant now) {
        if (n.replaces() != null) em.find(Document.class, n.replaces()).supersede(now);
        var ref = Refs.next(prefix);
        var document = new Document(holder, ref, seal(holder, ref, n.title()), n, former, now);
        em.persist(document);
        em.flush();
        contents.put(holder, document, n.content());
        return document.entry(n.title());
    }

    /** Whether these very bytes are those of a stored document (idempotent replay). */
    public boolean sameBytes(DocumentEntry entry, byte[] bytes) {
        return entry.size() == bytes.length && Arrays.equals(entry.sha1(), Document.sha1(bytes));
    }

    public DocumentEntry supersede(long holder, UUID ref, Instant now) {
        return change(holder, ref, d -> d.supersede(now));
    }

    public DocumentEntry delete(long holder, UUID ref, Instant now) {
        return change(holder, ref, d -> d.delete(now));
    }

    public DocumentEntry archive(long holder, UUID ref, boolean archived, Instant now) {
        return change(holder, ref, d -> d.archive(archived, now));
    }

    public DocumentEntry show(
            long holder,
            UUID ref,
            String confidentiality,
            boolean hiddenFromPatient,
            boolean hiddenFromGuardians,
            Instant now) {
        return change(holder, ref, d -> d.show(confidentiality, hiddenFromPatient, hiddenFromGuardians, now));
    }

    public DocumentEntry correct(
            long holder, UUID ref, String title, String typeCode, String classCode, Instant serviceStart, Instant now) {
        return change(holder, ref, d -> d.correct(seal(holder, ref, title), typeCode, classCode, serviceStart, now));
    }

    private DocumentEntry change(long holder, UUID ref, java.util.function.Consumer<Document> act) {
        var document = em.createQuery(
                        "select d from Document d where d.holder = :holder and d.ref = :ref", Document.class)
                .setParameter("holder", holder)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Records.DOCUMENT_UNKNOWN));
        act.accept(document);
        return find(holder, ref).orElseThrow();
    }

    private byte[] seal(long holder, UUID ref, String title) {
        return keyring.seal(holder, Document.aboutTitle(ref), title.getBytes(StandardCharsets.UTF_8));
    }
}
