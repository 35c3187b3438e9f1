package fr.carnet.campaign.simulation;

/**
 * A day of a campaign, from 0 on.
 *
 * @param waitMinutes in the busiest hour, mean of all callers; infinite when the line cannot answer all
 * @param agentsNeeded so that the line would not break
 */
public record SimulatedDay(
        int number, long mails, long letters, long calls, double waitMinutes, int agentsNeeded, long openings) {

    boolean breaksLine() {
        return waitMinutes > PhoneLine.BEARABLE_MINUTES;
    }
}
