package fr.carnet.notification;

/** How often an account wants to hear of a family, by each channel outside the space; in the space it always does. */
public record Wish(Family family, Cadence email, Cadence letter) {

    static Wish unsaid(Family family) {
        return new Wish(family, Cadence.NOW, Cadence.OFF);
    }

    /** As it is without an address: what can never be off comes by letter. */
    Wish possible(boolean mail) {
        if (mail) return this;
        return new Wish(family, Cadence.OFF, family.isNeverOff() ? Cadence.NOW : letter);
    }
}
