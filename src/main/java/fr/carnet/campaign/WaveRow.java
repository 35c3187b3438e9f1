package fr.carnet.campaign;

import java.time.LocalDate;

/**
 * A wave as the operator sees it.
 *
 * @param people written to so far
 * @param state  PLANNED, UNDER_WAY or COMPLETE
 */
public record WaveRow(
        int id,
        String department,
        Channel channel,
        LocalDate plannedOn,
        int capacity,
        int people,
        boolean withGrid,
        String state) {

    public boolean isPlanned() {
        return state.equals("PLANNED");
    }

    /** Counts of fewer people than this say too much about each. */
    public boolean isSmall() {
        return people > 0 && people < Counts.SMALLEST;
    }
}
