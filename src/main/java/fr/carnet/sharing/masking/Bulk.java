package fr.carnet.sharing.masking;

import java.util.List;

/**
 * What masking a selection would do.
 *
 * @param count    how many documents it would mask
 * @param already  how many of the selection are masked today
 * @param titles   of the first ones, latest act first
 * @param upTo     the newest document there is: what arrives after somebody looked is not masked unseen
 */
public record Bulk(int count, int already, List<String> titles, Audience audience, long upTo) {

    /** How many are not in {@link #titles}. */
    public int more() {
        return count - titles.size();
    }
}
