package fr.carnet.campaign.simulation;

import java.util.Comparator;
import java.util.List;

/** Seven days of a campaign; waits are those of its worst day. */
public record SimulatedWeek(int number, List<SimulatedDay> days) {

    public long mails() {
        return days.stream().mapToLong(SimulatedDay::mails).sum();
    }

    public long letters() {
        return days.stream().mapToLong(SimulatedDay::letters).sum();
    }

    public long calls() {
        return days.stream().mapToLong(SimulatedDay::calls).sum();
    }

    public long openings() {
        return days.stream().mapToLong(SimulatedDay::openings).sum();
    }

    public long mostCallsADay() {
        return worst().calls();
    }

    public int agentsNeeded() {
        return worst().agentsNeeded();
    }

    public boolean breaksLine() {
        return worst().breaksLine();
    }

    /** More calls come than can ever be answered. */
    public boolean endless() {
        return Double.isInfinite(worst().waitMinutes());
    }

    /** Whole minutes, rounded up; meaningless when endless. */
    public long waitMinutes() {
        return endless() ? 0 : (long) Math.ceil(worst().waitMinutes());
    }

    private SimulatedDay worst() {
        return days.stream().max(Comparator.comparingLong(SimulatedDay::calls)).orElseThrow();
    }
}
