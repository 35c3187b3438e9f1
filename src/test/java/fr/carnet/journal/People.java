package fr.carnet.journal;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;

/** Who acts in the tests of the journal. */
final class People {

    static final Viewer DOCTOR = new Viewer(
            Capacity.PROFESSIONAL,
            "sub-martin",
            "Dr Jean MARTIN",
            null,
            null,
            "10100000001",
            "10",
            "SM54",
            "750000001",
            "Cabinet",
            null);

    static final Viewer SOFTWARE = new Viewer(
            Capacity.SOFTWARE,
            "sub-soft",
            "Logiciel",
            null,
            null,
            null,
            null,
            null,
            "310000001",
            "Hôpital",
            "logiciel-demo");

    static final Viewer DOCTOR_WITH_SOFTWARE = new Viewer(
            Capacity.SOFTWARE,
            "sub-durand",
            "Dr Anne DURAND",
            null,
            null,
            "10100000002",
            "10",
            "SM04",
            "310000001",
            "Hôpital",
            "logiciel-demo");

    private People() {}

    static Viewer holder(long person) {
        return citizen(person, person);
    }

    static Viewer citizen(long person, long holder) {
        return new Viewer(
                Capacity.CITIZEN,
                "sub-" + person,
                "Personne " + person,
                person,
                holder,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
