package fr.carnet.sharing.circle;

import fr.carnet.directory.Organization;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who may see the space today, and why.
 *
 * @param number     RPPS of a professional, FINESS of a structure
 * @param profession code; null for everybody of a structure
 * @param place      where it holds; null for wherever they work
 * @param until      null when it has no end of its own
 * @param declared   by the holder or for them; false when the health insurance said so
 */
public record Seeing(
        UUID ref,
        String number,
        String name,
        String profession,
        Organization place,
        Rule ground,
        Instant since,
        Instant until,
        boolean declared) {

    /** Null when it has no end of its own. */
    public LocalDate lastDay() {
        return until == null ? null : until.minusMillis(1).atZone(Time.PARIS).toLocalDate();
    }

    /** Told by the hour: it holds less than a day. */
    public boolean isByTheHour() {
        return ground == Rule.VOUCHER || ground == Rule.EMERGENCY || ground == Rule.DISPATCH;
    }

    public boolean isProfessional() {
        return profession != null;
    }

    /** Everybody of a structure. */
    public boolean isEverybody() {
        return place != null && place.finess().equals(number);
    }

    public boolean isAttending() {
        return ground == Rule.ATTENDING_PHYSICIAN;
    }

    public boolean isAdministrator() {
        return ground == Rule.ADMINISTRATOR;
    }
}
