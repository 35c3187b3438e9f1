package fr.carnet.sharing.circle;

import fr.carnet.directory.Organization;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is shut out.
 *
 * @param profession    code; null for a structure
 * @param place         where a professional is blocked; null for everywhere, and for a structure
 * @param by            the administrator who blocked on behalf of the holder (R48); null for whoever decides
 * @param evenEmergency a structure that is shut out of emergencies too
 */
public record Blocked(
        UUID ref, String name, String profession, Organization place, Instant since, String by, boolean evenEmergency) {

    public boolean isStructure() {
        return profession == null;
    }
}
