package fr.carnet.campaign.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a simulation found.
 *
 * @param notReached people whose letter came back
 */
public record Outcome(Assumptions assumptions, List<SimulatedDay> days, long notReached) {

    public List<SimulatedWeek> weeks() {
        return IntStream.range(0, (days.size() + 6) / 7)
                .mapToObj(week ->
                        new SimulatedWeek(week + 1, days.subList(7 * week, Math.min(days.size(), 7 * week + 7))))
                .toList();
    }

    public boolean breaksLine() {
        return days.stream().anyMatch(SimulatedDay::breaksLine);
    }

    public int daysToTell() {
        return 1
                + days.stream()
                        .filter(day -> day.mails() + day.letters() > 0)
                        .mapToInt(SimulatedDay::number)
                        .max()
                        .orElse(-1);
    }

    public long calls() {
        return days.stream().mapToLong(SimulatedDay::calls).sum();
    }

    public long openings() {
        return days.stream().mapToLong(SimulatedDay::openings).sum();
    }

    public SimulatedDay worstDay() {
        return days.stream().max(Comparator.comparingLong(SimulatedDay::calls)).orElseThrow();
    }
}
