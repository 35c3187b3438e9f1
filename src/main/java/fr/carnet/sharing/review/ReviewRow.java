package fr.carnet.sharing.review;

import fr.carnet.sharing.Rule;
import fr.carnet.sharing.circle.Seeing;
import java.time.Duration;
import java.time.Instant;

/**
 * One who may see.
 *
 * @param number on screen and on paper, from 1
 * @param last   when they last saw something; null when they never did
 */
public record ReviewRow(int number, Seeing seeing, Instant last) {

    private static final Duration SOON = Duration.ofDays(60);

    /** Emergencies and vouchers end by themselves within hours: there is nothing to confirm for a year. */
    public boolean isKeepable() {
        return !seeing.isByTheHour() && (seeing.isProfessional() || seeing.isEverybody());
    }

    public boolean isAuthorisation() {
        return seeing.ground() == Rule.CARE_TEAM || seeing.ground() == Rule.EXPRESS_CONSENT;
    }

    boolean sawSince(Instant then) {
        return last != null && !last.isBefore(then);
    }

    boolean endsSoon(Instant now) {
        return !seeing.isByTheHour() && seeing.until() != null && seeing.until().isBefore(now.plus(SOON));
    }
}
