package fr.carnet.sharing.masking;

import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Sharing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A document hidden from professionals, from an instant to another (R23). */
@Entity
public class Masking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "holder_id")
    private long holder;

    @Column(name = "document_id")
    private long document;

    @Column(name = "masked_at")
    private Instant maskedAt;

    @Column(name = "masked_by")
    private String maskedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Masking() {}

    Masking(long holder, long document, String by, Instant now) {
        this.holder = holder;
        this.document = document;
        maskedBy = by;
        maskedAt = now;
    }

    public void end(String by, Instant now) {
        if (endedAt != null) throw new Refusal(Sharing.NOT_MASKED);
        endedBy = by;
        endedAt = now;
    }

    /** Begun by the holder or somebody acting for them: whoever deposited the document cannot end it (R23). */
    public boolean isHolders() {
        return maskedBy.startsWith("person:");
    }

    /** {@link fr.carnet.identity.Viewer#actorId()} of whoever masked. */
    public String by() {
        return maskedBy;
    }

    long document() {
        return document;
    }
}
