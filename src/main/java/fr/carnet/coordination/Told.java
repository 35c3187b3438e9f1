package fr.carnet.coordination;

import fr.carnet.campaign.Counts;

/**
 * What is told of one measure in one region for one week (k-anonymity). Fewer than eleven wait and are added to the
 * next week: so no number of fewer than eleven is told, nobody is in two numbers, and a total of told numbers says
 * nothing new.
 *
 * @param people  null when fewer than eleven wait
 * @param waiting those who wait from now on
 */
record Told(Long people, int waiting) {

    /** @param waited those who were too few to be told until now */
    static Told of(int waited, long counted) {
        var all = waited + counted;
        return all < Counts.SMALLEST ? new Told(null, (int) all) : new Told(all, 0);
    }
}
