package fr.carnet.directory;

import java.util.List;

/**
 * A professional or a structure, as the directory lists it.
 *
 * @param professional null for a structure
 * @param places       where the professional works; the structure itself
 */
public record Entry(Professional professional, List<Organization> places) {

    static Entry of(Organization organization) {
        return new Entry(null, List.of(organization));
    }

    public boolean isPerson() {
        return professional != null;
    }

    /** RPPS of a professional, FINESS of a structure. */
    public String number() {
        return isPerson() ? professional.rpps() : places.get(0).finess();
    }

    public String name() {
        return isPerson() ? professional.name() : places.get(0).name();
    }

    public String rpps() {
        return isPerson() ? professional.rpps() : null;
    }

    /** Code; null for a structure. */
    public String profession() {
        return isPerson() ? professional.profession() : null;
    }
}
