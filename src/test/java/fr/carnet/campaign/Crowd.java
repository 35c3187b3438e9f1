package fr.carnet.campaign;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.TestDatabase;
import java.time.Instant;

/** People with an address, some of them told already. */
public final class Crowd {

    public static final Viewer COORDINATOR =
            new Viewer(Capacity.COORDINATOR, "coord", "Coordinatrice", null, null, null, null, null, null, null, null);

    private static final String PEOPLE =
            """
            insert into person (id, family_name, given_names, sex, birth_date, birth_place)
            overriding system value
            select n, 'PAT-' || n, 'CAMILLE', 'F', '1980-01-01', '31555' from generate_series(%d, %d) n
            """;
    private static final String NUMBERS =
            "insert into person_ins select '9' || lpad(n::text, 14, '0'), '1.2.250.1.213.1.4.10', n from generate_series(%d, %d) n";
    private static final String ADDRESSES =
            """
            insert into address (holder_id, department, email, lines)
            select n, '%s', %s, array['Camille PAT-' || n, '1 rue des Tests', '31000 TOULOUSE']
            from generate_series(%d, %d) n
            """;
    private static final String SENT =
            """
            insert into notice (holder_id, campaign_id, wave_id, sent_at, clock_from, changed_at, state, channel, changed_by)
            select n, 1, 1, '%1$s', '%1$s', '%1$s', 'SENT', 'EMAIL', 'system' from generate_series(%2$d, %3$d) n
            """;

    private final TestDatabase database;

    public Crowd(TestDatabase database) {
        this.database = database;
    }

    /** @param email SQL expression over n, the person's id */
    public Crowd of(long first, long last, String department, String email) {
        database.asSuperuser(
                PEOPLE.formatted(first, last),
                NUMBERS.formatted(first, last),
                ADDRESSES.formatted(department, email, first, last));
        return this;
    }

    public Crowd told(long first, long last, Instant sent) {
        of(first, last, "31", "'p' || n || '@example.org'");
        database.asSuperuser(SENT.formatted(sent, first, last));
        return this;
    }
}
