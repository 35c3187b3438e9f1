package fr.carnet.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A holder's space and where it is in its life: announced, open, closed. */
@Entity
public class Space {

    public enum State {
        NOTIFIED,
        OPEN,
        CLOSED
    }

    @Id
    @Column(name = "holder_id")
    private long holder;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "masks_new")
    private boolean masksNew;

    protected Space() {}

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Whether new documents are masked as they arrive (R23). */
    public boolean masksNew() {
        return masksNew;
    }

    public void maskNew(boolean masked) {
        masksNew = masked;
    }
}
