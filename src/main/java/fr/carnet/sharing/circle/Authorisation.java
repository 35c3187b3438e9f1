package fr.carnet.sharing.circle;

import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Rule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody may see, on a ground, from an instant to another (R20 b). */
@Entity
@Table(name = "permission")
public class Authorisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "holder_id")
    private long holder;

    private UUID ref;
    private String rpps;
    private String finess;

    @Enumerated(EnumType.STRING)
    private Rule ground;

    private Instant since;
    private Instant until;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Authorisation() {}

    /** @param declaredBy {@code HOLDER} or {@code GUARDIAN} */
    Authorisation(long holder, UUID ref, Whom whom, Rule ground, Instant since, Instant until, String declaredBy) {
        this.holder = holder;
        this.ref = ref;
        this.rpps = whom.rpps();
        this.finess = whom.finess();
        this.ground = ground;
        this.since = since;
        this.until = until;
        this.declaredBy = declaredBy;
    }

    void end(String by, Instant now) {
        if (!isInForce(now)) throw new Refusal(Trusting.AUTHORISATION_OVER);
        endedBy = by;
        endedAt = now;
    }

    /** Makes room for another one of its kind, over or not. */
    void giveWay(String by, Instant now) {
        endedBy = by;
        endedAt = isInForce(now) ? now : until;
    }

    /** One year more of an administrator, from today on. */
    void renew(Instant now) {
        if (ground != Rule.ADMINISTRATOR || !isInForce(now)) throw new Refusal(Trusting.NO_ADMINISTRATOR);
        until = Length.inOneYear(now);
    }

    boolean isInForce(Instant now) {
        return endedAt == null && (until == null || now.isBefore(until));
    }

    /** R43: the attending physician whom the holder named here; one known from the health insurance is not. */
    boolean isDesignatedAttending() {
        return ground == Rule.ATTENDING_PHYSICIAN && !declaredBy.equals("HEALTH_INSURANCE");
    }

    boolean isRole() {
        return ground == Rule.ATTENDING_PHYSICIAN || ground == Rule.ADMINISTRATOR;
    }

    boolean isOfEmergency() {
        return ground == Rule.EMERGENCY || ground == Rule.DISPATCH;
    }

    Rule ground() {
        return ground;
    }

    Whom whom() {
        return new Whom(rpps, finess);
    }

    Instant until() {
        return until;
    }

    /** The same for another place, from now on. */
    Authorisation at(String place, UUID newRef, Instant now) {
        return new Authorisation(holder, newRef, whom().at(place), ground, now, until, declaredBy);
    }
}
