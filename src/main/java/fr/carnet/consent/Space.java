package fr.carnet.consent;

import fr.carnet.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;

/** A holder's space and where it is in its life. A holder without one has decided nothing yet. */
@Entity
public class Space {

    public enum State {
        /** announced; opens by itself when the six weeks are over */
        NOTIFIED,
        /** the holder said no before it opened; nothing was ever in it */
        REFUSED,
        OPEN,
        /** by the operator; nobody reads, nobody adds */
        SUSPENDED,
        /** closed by the holder, archived for ten years */
        CLOSED,
        /** nothing is left */
        ERASED
    }

    @Id
    @Column(name = "holder_id")
    private long holder;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "masks_new")
    private boolean masksNew;

    @Column(name = "refused_parts", insertable = false, updatable = false)
    @Convert(converter = PartsColumn.class)
    private Set<Part> refusedParts;

    protected Space() {}

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Open, and its holder wants this part of it. */
    public boolean offers(Part part) {
        return isOpen() && !refusedParts.contains(part);
    }

    /** Open to deposits and to reading: a refused part answers as a closed space. */
    public boolean takesDocuments() {
        return offers(Part.DOCUMENTS);
    }

    /** What the former service kept comes before it opens too (R14), unless its holder wants no documents. */
    public boolean takesFormerRecord() {
        return (state == State.NOTIFIED || state == State.OPEN) && !refusedParts.contains(Part.DOCUMENTS);
    }

    public Set<Part> refusedParts() {
        return Set.copyOf(refusedParts);
    }

    /** Was open once: there is, or may be, something in it. */
    public boolean hasLived() {
        return state == State.OPEN || state == State.SUSPENDED || state == State.CLOSED;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it was closed; null while it is not. */
    public Instant closedAt() {
        return closedAt;
    }

    /** For the first time, or again with nothing in it. */
    void open(Instant at) {
        refuseWhenSuspended();
        if (state == State.OPEN) throw new Refusal(Consent.ALREADY_OPEN);
        if (state == State.CLOSED) throw new Refusal(Consent.ALREADY_CLOSED);
        state = State.OPEN;
        openedAt = at;
        closedAt = null;
    }

    /** Before it opened: it never will by itself. */
    void refuse() {
        if (state == State.OPEN || state == State.SUSPENDED) throw new Refusal(Consent.ALREADY_OPEN);
        if (state == State.CLOSED || state == State.REFUSED) throw new Refusal(Consent.ALREADY_CLOSED);
        if (state == State.NOTIFIED) state = State.REFUSED;
    }

    /** What is in it is kept, and nobody reads it. */
    void close(Instant at) {
        if (state == State.CLOSED) throw new Refusal(Consent.ALREADY_CLOSED);
        if (state != State.OPEN && state != State.SUSPENDED) throw new Refusal(Consent.NOT_OPEN);
        state = State.CLOSED;
        closedAt = at;
    }

    /** Its holder finds again what was in it. */
    void reopen() {
        refuseWhenSuspended();
        if (state == State.OPEN) throw new Refusal(Consent.ALREADY_OPEN);
        if (state == State.ERASED) throw new Refusal(Consent.ERASED);
        if (state != State.CLOSED) throw new Refusal(Consent.NOT_OPEN);
        state = State.OPEN;
        closedAt = null;
    }

    /** By the operator (R132): nobody reads, nobody adds, until it ends or the space is closed. */
    void suspend() {
        refuseWhenSuspended();
        if (state != State.OPEN) throw new Refusal(Consent.NOT_OPEN);
        state = State.SUSPENDED;
    }

    /** Open again; what was closed meanwhile stays closed. */
    void resume() {
        if (state == State.SUSPENDED) state = State.OPEN;
    }

    /** Whether new documents are masked as they arrive (R23). */
    public boolean masksNew() {
        return masksNew;
    }

    public void maskNew(boolean masked) {
        masksNew = masked;
    }

    private void refuseWhenSuspended() {
        if (state == State.SUSPENDED) throw new Refusal(Consent.SUSPENDED);
    }
}
