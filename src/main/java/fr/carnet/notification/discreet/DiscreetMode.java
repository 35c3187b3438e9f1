package fr.carnet.notification.discreet;

/**
 * @param active  otherwise the usual settings hold, and these are kept for the next time
 * @param address that was confirmed last; null when none was
 */
public record DiscreetMode(boolean active, SafePlace place, SafeHours hours, String address) {

    /** The safest, for somebody who has no time to choose. */
    static final DiscreetMode UNSAID = new DiscreetMode(false, SafePlace.NOWHERE, SafeHours.ANY, null);

    DiscreetMode turned(boolean on) {
        return new DiscreetMode(on, place, hours, address);
    }

    DiscreetMode at(String confirmed) {
        return new DiscreetMode(true, SafePlace.ADDRESS, hours, confirmed);
    }
}
