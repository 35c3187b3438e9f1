package fr.carnet.campaign.simulation;

import java.util.List;

/**
 * A week of the chart: calls of its busiest day, in units of the drawing.
 *
 * @param breaks the line would break
 */
public record Bar(int week, int x, int y, int width, int height, boolean breaks) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;

    private static final int GAP = 4;

    static List<Bar> of(List<SimulatedWeek> weeks) {
        long most = weeks.stream().mapToLong(SimulatedWeek::mostCallsADay).max().orElse(0);
        int step = Math.max(GAP + 1, WIDTH / Math.max(1, weeks.size()));
        return weeks.stream()
                .map(week -> bar(week, step, most == 0 ? 0 : (int) (HEIGHT * week.mostCallsADay() / most)))
                .toList();
    }

    private static Bar bar(SimulatedWeek week, int step, int height) {
        return new Bar(
                week.number(), (week.number() - 1) * step, HEIGHT - height, step - GAP, height, week.breaksLine());
    }
}
