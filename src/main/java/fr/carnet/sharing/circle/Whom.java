package fr.carnet.sharing.circle;

import fr.carnet.directory.Entry;

/**
 * Whom a decision is about.
 *
 * @param rpps   null for everybody of a structure
 * @param finess null for wherever the professional works
 */
public record Whom(String rpps, String finess) {

    public Whom {
        if (rpps == null && finess == null) throw new IllegalArgumentException("nobody");
    }

    public static Whom of(Entry entry) {
        return entry.isPerson() ? new Whom(entry.rpps(), null) : new Whom(null, entry.number());
    }

    /** This professional at that structure only; a structure stays what it is. */
    public Whom at(String place) {
        return rpps == null ? this : new Whom(rpps, place);
    }

    public boolean isNamed() {
        return rpps != null;
    }

    /** Whether a decision about this one holds for everybody, everywhere, that one about the other holds for. */
    boolean covers(Whom other) {
        return (rpps == null || rpps.equals(other.rpps)) && (finess == null || finess.equals(other.finess));
    }
}
