package fr.carnet.notification;

import java.util.List;

/**
 * When messages may come.
 *
 * @param hour  of summaries, in Paris
 * @param quiet nothing between nine in the evening and eight in the morning
 */
public record Hours(int hour, boolean quiet) {

    public static final List<Integer> POSSIBLE = List.of(8, 12, 18);

    static final Hours UNSAID = new Hours(8, false);
}
