package fr.carnet.sharing.vouchers;

import fr.carnet.identity.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A code on paper for one structure (R34).
 *
 * @param digest keyed; the code itself is nowhere but on paper
 * @param reading it lets read the groups, once typed with the patient's identity
 * @param adding  it lets add one document, and shows nothing
 * @param groups  of document types, as people name them; none when it does not let read
 * @param until   counted from when it was made
 * @param usedAt  when it was typed to read
 * @param heldBy  who typed it to add, and is the only one who can; null as long as nobody did
 * @param addedAt when the document was added
 */
public record Voucher(
        UUID ref,
        String finess,
        String digest,
        boolean reading,
        boolean adding,
        List<String> groups,
        Instant madeAt,
        Instant until,
        Instant usedAt,
        String heldBy,
        Instant addedAt,
        Instant revokedAt) {

    /** Where reading with it is in its life. */
    public enum State {
        WAITING,
        USED,
        REVOKED,
        OVER
    }

    public State state(Instant now) {
        if (revokedAt != null) return State.REVOKED;
        if (!now.isBefore(until)) return State.OVER;
        return usedAt == null ? State.WAITING : State.USED;
    }

    /** Whether it is of use to somebody who would read. */
    boolean opens(Instant now) {
        return reading && state(now) == State.WAITING;
    }

    boolean isHeldBy(Viewer viewer) {
        return viewer.actorId().equals(heldBy) && finess.equals(viewer.finess());
    }

    /** Whether a document may still be added with it, as long as it is in force. */
    public boolean isToAdd() {
        return adding && addedAt == null;
    }

    /** It let add one document and nothing else, and that is done. */
    boolean isSpent() {
        return !reading && addedAt != null;
    }
}
