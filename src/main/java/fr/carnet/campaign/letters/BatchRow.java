package fr.carnet.campaign.letters;

import fr.carnet.campaign.Counts;
import java.time.Instant;

/**
 * A batch as the operator sees it.
 *
 * @param manifest when it was ready for the printer; null before
 * @param posted   null before
 */
public record BatchRow(
        int id, Instant made, Instant manifest, Instant posted, long letters, long pages, int files, int done) {

    /** As on its directory. */
    public String getName() {
        return "lot-%07d".formatted(id);
    }

    public boolean isSmall() {
        return letters < Counts.SMALLEST;
    }

    public boolean mayBePosted() {
        return manifest != null && posted == null;
    }
}
