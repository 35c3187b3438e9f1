package fr.carnet.life;

import fr.carnet.directory.Organization;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that can be done here because of an event, to what is there in this very space.
 *
 * @param ref        of the delegation, the authorisation, the voucher or the card
 * @param number     RPPS or FINESS; null when it is about neither
 * @param name       of whom it is about; null for the card
 * @param profession code; null for a structure, and for whoever is no professional
 * @param places     where they work, the one where it holds alone when there is one
 * @param until      when the same would come by itself; null when it would not
 */
public record Step(
        Kind kind, UUID ref, String number, String name, String profession, List<Organization> places, Instant until) {

    /**
     * In the order in which they are done: a code on paper goes before the block of its structure, which would end it
     * first. Words in {@code i18n/life}: {@code plan.text.step.X}.
     */
    public enum Kind {
        NARROW(Theme.HELP),
        END_HELP(Theme.HELP),
        REVOKE_VOUCHER(Theme.PAPER),
        BLOCK(Theme.CARE),
        END_AUTHORISATION(Theme.CARE),
        REMOVE_ATTENDING(Theme.CARE),
        REMOVE_ADMINISTRATOR(Theme.CARE),
        REVOKE_CARD(Theme.PAPER);

        private final Theme theme;

        Kind(Theme theme) {
            this.theme = theme;
        }
    }

    /** What steps are about. */
    public enum Theme {
        HELP,
        CARE,
        PAPER
    }

    /** As a form sends it. */
    public String getCode() {
        return kind + "_" + ref;
    }

    public Theme getTheme() {
        return kind.theme;
    }

    /** Null when it is not known. */
    public String getTown() {
        return places.isEmpty() ? null : places.get(0).city();
    }

    /** An instant of its last day. */
    public Instant getLast() {
        return until == null ? null : until.minusMillis(1);
    }
}
