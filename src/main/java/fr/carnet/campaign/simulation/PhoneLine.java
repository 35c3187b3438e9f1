package fr.carnet.campaign.simulation;

/**
 * A line of agents, as telephone engineers count it (Erlang C): calls come at random, wait in one queue, and nobody
 * hangs up.
 *
 * @param minutes that a call takes
 */
record PhoneLine(int agents, double minutes) {

    /** Above this the line is said to break: Australia's took two hours, and the campaign was stopped. */
    static final double BEARABLE_MINUTES = 10;

    /** Agents that are busy on average, if there were enough of them. */
    double load(double callsAnHour) {
        return callsAnHour * minutes / 60;
    }

    /** Share of callers who wait at all. */
    double mustWait(double callsAnHour) {
        var load = load(callsAnHour);
        if (load >= agents) return 1;
        // Erlang B by its recurrence, which neither overflows nor loses figures, whatever the number of agents
        double blocked = 1;
        for (int n = 1; n <= agents; n++) blocked = load * blocked / (n + load * blocked);
        return blocked / (1 - load / agents * (1 - blocked));
    }

    /** Mean wait of all callers; infinite when more calls come than can ever be answered. */
    double waitMinutes(double callsAnHour) {
        var load = load(callsAnHour);
        if (load >= agents) return Double.POSITIVE_INFINITY;
        return mustWait(callsAnHour) * minutes / (agents - load);
    }

    boolean breaks(double callsAnHour) {
        return waitMinutes(callsAnHour) > BEARABLE_MINUTES;
    }

    /** The fewest agents with whom this many calls do not break the line. */
    int agentsFor(double callsAnHour) {
        int enough = (int) Math.ceil(load(callsAnHour));
        while (new PhoneLine(enough, minutes).breaks(callsAnHour)) enough++;
        return enough;
    }
}
