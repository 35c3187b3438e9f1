package fr.carnet.campaign.simulation;

/**
 * What a campaign is supposed to be. Shares are in per cent.
 *
 * @param people    to tell
 * @param byMail    who have an e-mail address
 * @param bounced   mails that come back
 * @param returned  letters that come back
 * @param calling   of those told, who call
 * @param opposing  of those told, who say no
 * @param hours     that the line is open each day
 */
public record Assumptions(
        long people,
        double byMail,
        long mailsADay,
        long lettersADay,
        double bounced,
        double returned,
        double calling,
        double opposing,
        int agents,
        double minutes,
        int hours) {

    /** The published figures (S99); shares, minutes and agents are ours, to be changed. */
    public static final Assumptions NATION =
            new Assumptions(65_000_000, 60, 2_000_000, 1_200_000, 5, 3, 3, 2, 1_500, 8, 11);
}
