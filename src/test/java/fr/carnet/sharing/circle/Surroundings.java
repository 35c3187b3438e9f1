package fr.carnet.sharing.circle;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Visitors;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.TestLimits;
import fr.carnet.sharing.Patients;
import fr.carnet.sharing.Sharing;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Paul and a child, their spaces open, and those who might see: on a real database, asked as professionals ask. */
public final class Surroundings {

    public static final Viewer PAUL_HIMSELF = Visitors.citizen(PAUL, PAUL);

    /** Works at the surgery and at the hospital. */
    public static final String MARTIN = "10100000001";

    public static final String DURAND = "10100000002";
    public static final String NURSE = "10100000003";
    public static final String SURGERY = "750000001";
    public static final String HOSPITAL = "310000001";

    public final Visitors visitors = new Visitors();

    public Surroundings() {
        visitors.beans.with(RateLimit.class, TestLimits.of(visitors::now, "100000/PT1H"));
        visitors.database.asSuperuser(
                """
                insert into organization values ('750000001', 'Maison de santé des Lilas', 'Paris'),
                    ('310000001', 'Hôpital de la Garonne', 'Toulouse')
                """,
                """
                insert into professional values ('10100000001', 'MARTIN', 'Claire', '10', 'SM54'),
                    ('10100000002', 'DURAND', 'Hugo', '10', 'SM04'), ('10100000003', 'PETIT', 'Nadia', '60', null)
                """,
                """
                insert into practice values ('10100000001', '750000001'), ('10100000001', '310000001'),
                    ('10100000002', '310000001'), ('10100000003', '750000001')
                """,
                "insert into space (holder_id, state, opened_at) values (3, 'OPEN', now()), (4, 'OPEN', now())");
    }

    public <T> T get(Class<T> type) {
        return visitors.beans.get(type);
    }

    public long count(String from) {
        return visitors.database.count(from);
    }

    public static Viewer professional(String rpps, String finess) {
        return new Viewer(
                Capacity.PROFESSIONAL, "sub-" + rpps, "Dr " + rpps, null, null, rpps, "10", null, finess, null, null);
    }

    UUID ref(long person) {
        return visitors.beans
                .inTransaction(() -> get(Persons.class).find(person))
                .orElseThrow()
                .ref();
    }

    /** As the professional finds out: the space of Paul opens, or is unknown. */
    public boolean sees(String rpps, String finess) {
        return sees(professional(rpps, finess), PAUL);
    }

    boolean seesChild(String rpps, String finess) {
        return sees(professional(rpps, finess), CHILD);
    }

    private boolean sees(Viewer viewer, long person) {
        try {
            get(Patients.class).open(viewer, ref(person));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).as("all that they are told").isEqualTo(Sharing.NOT_FOUND);
            return false;
        }
    }

    public static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
