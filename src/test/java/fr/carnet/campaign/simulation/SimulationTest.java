package fr.carnet.campaign.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M8: counted by hand where a hand can, and checked where two ways must agree. */
class SimulationTest {

    /** Published tables of Erlang C. */
    @ParameterizedTest
    @CsvSource({"10, 8, 0.409", "1, 0.5, 0.5", "2, 1, 0.333", "14, 10, 0.174"})
    void mustWait(int agents, double load, double expected) {
        assertThat(new PhoneLine(agents, 60).mustWait(load)).isCloseTo(expected, within(0.001));
    }

    @Test
    void waits() {
        // one agent, calls of ten minutes, three an hour: the queue of M/M/1
        assertThat(new PhoneLine(1, 10).waitMinutes(3)).isCloseTo(10, within(1e-9));
        assertThat(new PhoneLine(5, 10).waitMinutes(30)).isInfinite();
        assertThat(new PhoneLine(20_000, 8).waitMinutes(149_000)).isBetween(0.0, 10.0);
    }

    @Test
    void agentsNeededAreEnoughAndOneFewerIsNot() {
        var line = new PhoneLine(1, 8);
        for (double calls : new double[] {1, 50, 900, 20_000}) {
            var needed = line.agentsFor(calls);
            assertThat(new PhoneLine(needed, 8).breaks(calls)).isFalse();
            if (needed > 1)
                assertThat(new PhoneLine(needed - 1, 8).breaks(calls)).isTrue();
        }
    }

    @Test
    void nobodyIsLost() {
        var outcome = Simulation.of(new Assumptions(1_000_000, 50, 100_000, 100_000, 10, 20, 4, 5, 50, 8, 10));
        var letters = 500_000 + 50_000;
        assertThat(outcome.days().stream().mapToLong(SimulatedDay::mails).sum()).isEqualTo(500_000);
        assertThat(outcome.days().stream().mapToLong(SimulatedDay::letters).sum())
                .isEqualTo(letters);
        assertThat(outcome.notReached()).isEqualTo(letters / 5);
        var told = 450_000 + letters * 4 / 5;
        assertThat(outcome.openings()).isCloseTo(told * 95 / 100, within(60L));
        assertThat(outcome.calls()).isCloseTo(told * 4 / 100, within(60L));
        assertThat(outcome.daysToTell()).isEqualTo(6);
    }

    @Test
    void nothingOpensBeforeDay43() {
        var outcome = Simulation.of(new Assumptions(100, 100, 100_000, 100_000, 0, 0, 3, 0, 1, 8, 10));
        assertThat(outcome.days()).hasSize(44);
        assertThat(outcome.days().get(42).openings()).isZero();
        assertThat(outcome.days().get(43).openings()).isEqualTo(100);
    }

    @Test
    void theNationWithTooFewAgentsBreaksTheLine() {
        var n = Assumptions.NATION;
        var outcome = Simulation.of(n);
        System.out.printf(
                "nation: %d days to tell, worst day %s, %,d calls, %,d openings, %,d not reached%n",
                outcome.daysToTell(), outcome.worstDay(), outcome.calls(), outcome.openings(), outcome.notReached());
        outcome.weeks()
                .forEach(w -> System.out.printf(
                        "nation: week %d: mails %,d letters %,d calls %,d busiest day %,d wait %s agents needed %,d openings %,d%n",
                        w.number(),
                        w.mails(),
                        w.letters(),
                        w.calls(),
                        w.mostCallsADay(),
                        w.endless() ? "endless" : w.waitMinutes() + " min",
                        w.agentsNeeded(),
                        w.openings()));
        var few =
                Simulation.of(new Assumptions(n.people(), 60, n.mailsADay(), n.lettersADay(), 5, 3, 3, 2, 500, 8, 11));
        assertThat(few.breaksLine()).isTrue();
        assertThat(few.weeks().get(1).endless()).isTrue();
        var enough = few.worstDay().agentsNeeded();
        assertThat(Simulation.of(new Assumptions(
                                n.people(), 60, n.mailsADay(), n.lettersADay(), 5, 3, 3, 2, enough, 8, 11))
                        .breaksLine())
                .isFalse();
    }

    @Test
    void theChartIsTheTable() {
        var weeks = Simulation.of(Assumptions.NATION).weeks();
        var bars = Bar.of(weeks);
        assertThat(bars).hasSameSizeAs(weeks);
        assertThat(bars.stream().mapToInt(Bar::height).max()).hasValue(Bar.HEIGHT);
        assertThat(bars).allMatch(bar -> bar.x() + bar.width() <= Bar.WIDTH && bar.y() + bar.height() == Bar.HEIGHT);
    }
}
