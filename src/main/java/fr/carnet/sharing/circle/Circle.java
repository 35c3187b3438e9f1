package fr.carnet.sharing.circle;

import java.util.List;

/**
 * Who may see a space today, and who may not.
 *
 * @param seeing              those on whom the policy agrees
 * @param attendingSeesMasked R24
 */
public record Circle(List<Seeing> seeing, List<Blocked> blocked, boolean attendingSeesMasked) {

    /** Null when nobody is. */
    public Seeing attending() {
        return seeing.stream().filter(Seeing::isAttending).findFirst().orElse(null);
    }

    /** Null when nobody is. */
    public Seeing administrator() {
        return seeing.stream().filter(Seeing::isAdministrator).findFirst().orElse(null);
    }
}
