package fr.carnet.sharing.circle;

import fr.carnet.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody is shut out, whatever authorisation they have or are given, from an instant to another (R40, R41). */
@Entity
@Table(name = "block")
public class Blocking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "holder_id")
    private long holder;

    private UUID ref;
    private String rpps;
    private String finess;

    @Column(name = "even_emergency")
    private boolean evenEmergency;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    @Column(name = "blocked_by")
    private String blockedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Blocking() {}

    Blocking(long holder, UUID ref, Whom whom, boolean evenEmergency, String by, Instant now) {
        this.holder = holder;
        this.ref = ref;
        this.rpps = whom.rpps();
        this.finess = whom.finess();
        this.evenEmergency = evenEmergency;
        this.blockedBy = by;
        this.blockedAt = now;
    }

    /** What it ended stays ended (R44). */
    void end(String by, Instant now) {
        if (endedAt != null) throw new Refusal(Trusting.NOT_BLOCKED);
        endedBy = by;
        endedAt = now;
    }

    /** R44: it ends what it covers; of an emergency only where it holds in one (R46). A role outlives a blocked place. */
    boolean ends(Authorisation authorisation) {
        if (!whom().covers(authorisation.whom())) return false;
        if (authorisation.isOfEmergency()) return whom().isNamed() || evenEmergency;
        return true;
    }

    /** It covers some of the places where the authorisation holds, and not all. */
    boolean cuts(Authorisation authorisation) {
        if (finess == null || authorisation.isRole() || authorisation.isOfEmergency()) return false;
        var wide = authorisation.whom();
        return wide.finess() == null && (rpps == null || rpps.equals(wide.rpps()));
    }

    Whom whom() {
        return new Whom(rpps, finess);
    }

    boolean isInForce() {
        return endedAt == null;
    }

    /** RPPS of whoever blocked on behalf of the holder (R48). */
    Optional<String> administrator() {
        return Optional.ofNullable(blockedBy)
                .filter(by -> by.startsWith("rpps:"))
                .map(by -> by.substring("rpps:".length()));
    }

    UUID ref() {
        return ref;
    }

    Instant since() {
        return blockedAt;
    }

    boolean isEvenEmergency() {
        return evenEmergency;
    }
}
