package fr.carnet.emergency;

import fr.carnet.consent.Visitors;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.Patients;
import java.util.Locale;

/** A space, professionals who are strangers to it, an attending physician. */
final class Emergency {

    static final Viewer DOCTOR = professional("10100000002", "Hugo DURAND", "10", "310000001", "Hôpital");
    static final Viewer SAMU = professional("10100000005", "Inès FABRE", "10", "310000003", "SAMU 31");
    static final Viewer ATTENDING = professional("10100000001", "Claire MARTIN", "10", "750000001", "Maison");
    static final Viewer HOLDER = Visitors.citizen(Visitors.MOTHER, Visitors.MOTHER);
    static final Motive MOTIVE = new Motive(Reason.UNCONSCIOUS, "trouvée dans la rue", Locale.FRENCH);

    /** How often somebody may try is not what is tried here. */
    private static final RateLimit PATIENT = new RateLimit() {
        @Override
        public boolean allows(String limit, String key) {
            return true;
        }
    };

    final Visitors visitors = new Visitors();
    final EmergencyAccesses accesses =
            visitors.beans.with(RateLimit.class, PATIENT).get(EmergencyAccesses.class);
    final EmergencySwitches switches = visitors.beans.get(EmergencySwitches.class);

    Emergency() {
        visitors.database.asSuperuser(
                """
                insert into organization (finess, name) values ('310000001', 'Hôpital'), ('310000003', 'SAMU 31'),
                    ('750000001', 'Maison')
                """,
                "insert into dispatch_centre values ('310000003')",
                "insert into professional values ('10100000001', 'MARTIN', 'Claire', '10', null)",
                "insert into space (holder_id, state, opened_at) select id, 'OPEN', '2026-01-01' from person",
                "insert into permission (holder_id, rpps, ground, since) values (1, '10100000001', 'ATTENDING_PHYSICIAN', '2026-01-01')");
    }

    static Viewer professional(String rpps, String name, String profession, String finess, String organization) {
        return new Viewer(
                Capacity.PROFESSIONAL,
                "sub-" + rpps,
                name,
                null,
                null,
                rpps,
                profession,
                null,
                finess,
                organization,
                null);
    }

    Person person(long id) {
        return visitors.beans
                .inTransaction(() -> visitors.beans.get(Persons.class).find(id))
                .orElseThrow();
    }

    void open(Viewer viewer) {
        accesses.open(viewer, person(Visitors.MOTHER), MOTIVE);
    }

    /** Through the gate that the record page uses. */
    boolean mayConsult(Viewer viewer) {
        try {
            visitors.beans
                    .get(Patients.class)
                    .open(viewer, person(Visitors.MOTHER).ref());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    void block(String rpps, String finess, boolean evenEmergency) {
        visitors.database.asSuperuser(
                "insert into block (holder_id, rpps, finess, blocked_at, even_emergency) values (1, %s, %s, now(), %s)"
                        .formatted(quoted(rpps), quoted(finess), evenEmergency));
    }

    long count(String from) {
        return visitors.database.count(from);
    }

    <T> T asHolder(java.util.concurrent.Callable<T> work) {
        return visitors.beans.inTransaction(() -> {
            visitors.beans.get(Subject.class).is(Visitors.MOTHER);
            return work.call();
        });
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
