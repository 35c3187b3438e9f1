package fr.carnet.campaign.simulation;

import fr.carnet.consent.SixWeeks;
import java.util.ArrayList;
import java.util.List;

/** A campaign day by day, before it is launched: what leaves, who calls, how long they wait, what opens. */
public final class Simulation {

    /** When people call after they were told, in per cent, day by day. */
    private static final int[] CALLS = {22, 20, 15, 11, 8, 7, 5, 4, 4, 4};

    /** Days that a letter takes. */
    private static final int POST = 2;

    /** The busiest hour has half as many calls again as the mean one. */
    private static final double BUSIEST = 1.5;

    private static final int LONGEST = 2_000;

    private final Assumptions a;
    private final PhoneLine line;
    private final double[] calls = new double[LONGEST + 100];
    private final double[] openings = new double[LONGEST + 100];
    private final double[] lettersToCome = new double[LONGEST + 100];
    private final List<SimulatedDay> days = new ArrayList<>();
    private double notReached;

    private Simulation(Assumptions assumptions) {
        this.a = assumptions;
        this.line = new PhoneLine(assumptions.agents(), assumptions.minutes());
    }

    public static Outcome of(Assumptions assumptions) {
        return new Simulation(assumptions).run();
    }

    private Outcome run() {
        double mailsLeft = a.people() * share(a.byMail());
        double lettersLeft = a.people() - mailsLeft;
        int last = 0;
        for (int day = 0; day <= last + SixWeeks.DAYS + 1 && day < LONGEST; day++) {
            lettersLeft += lettersToCome[day];
            double mails = Math.min(mailsLeft, a.mailsADay());
            double letters = Math.min(lettersLeft, a.lettersADay());
            mailsLeft -= mails;
            lettersLeft -= letters;
            tell(day, mails * (1 - share(a.bounced())), 0);
            lettersToCome[day + 1] += mails * share(a.bounced());
            tell(day, letters * (1 - share(a.returned())), POST);
            notReached += letters * share(a.returned());
            if (mails + letters > 0) last = day;
            if (mailsLeft + lettersLeft + lettersToCome[day + 1] >= 1) last = Math.max(last, day + 1);
            days.add(day(day, mails, letters));
        }
        return new Outcome(a, List.copyOf(days), Math.round(notReached));
    }

    private void tell(int day, double people, int way) {
        for (int after = 0; after < CALLS.length; after++) {
            calls[day + way + after] += people * share(a.calling()) * CALLS[after] / 100;
        }
        openings[day + SixWeeks.DAYS + 1] += people * (1 - share(a.opposing()));
    }

    private SimulatedDay day(int day, double mails, double letters) {
        double anHour = calls[day] / a.hours() * BUSIEST;
        return new SimulatedDay(
                day,
                Math.round(mails),
                Math.round(letters),
                Math.round(calls[day]),
                line.waitMinutes(anHour),
                anHour == 0 ? 0 : line.agentsFor(anHour),
                Math.round(openings[day]));
    }

    private static double share(double percent) {
        return percent / 100;
    }
}
