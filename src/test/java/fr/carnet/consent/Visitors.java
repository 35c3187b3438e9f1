package fr.carnet.consent;

import fr.carnet.consent.choice.Decision;
import fr.carnet.consent.choice.Way;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Beans;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestKeys;
import fr.carnet.platform.TestSettings;
import fr.carnet.platform.web.Stamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People who choose, on a real database, at an instant that the test says. */
public final class Visitors {

    /** 1 and 2 are guardians of 3; 4 is alone and known by two numbers. */
    public static final long MOTHER = 1;

    public static final long FATHER = 2;
    public static final long CHILD = 3;
    public static final long PAUL = 4;

    private static final Settings SETTINGS = TestSettings.of(Map.of(
            "CARNET_OIDC_CLIENT_SECRET", "secret",
            "CARNET_DEMO", "true",
            "CARNET_SMTP_URL", "smtp://127.0.0.1:9",
            "CARNET_PUBLIC_URL", "https://carnet.example"));

    public final TestDatabase database = new TestDatabase();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    public final Beans beans = new Beans(database.portal())
            .with(InstantSource.class, () -> now)
            .with(KeyFile.class, TestKeys.fresh())
            .with(Settings.class, SETTINGS)
            .with(Stamp.class, new Stamp(SETTINGS));

    public Visitors() {
        database.asSuperuser(
                """
                insert into person (id, family_name, given_names, sex, birth_date, birth_place, email)
                overriding system value values
                    (1, 'PAT-TROIS', 'DOMINIQUE', 'F', '1979-03-28', '51215', 'dominique@example.org'),
                    (2, 'PAT-TROIS', 'JEAN', 'M', '1978-01-02', '51215', null),
                    (3, 'PAT-TROIS', 'LÉO', 'M', '2016-09-02', '51454', null),
                    (4, 'LEFEVRE', 'PAUL', 'M', '1962-05-10', '31555', 'paul@example.org')
                """,
                """
                insert into person_ins values
                    ('279035121518989', '1.2.250.1.213.1.4.10', 1),
                    ('116095145401215', '1.2.250.1.213.1.4.10', 3),
                    ('162053155504227', '1.2.250.1.213.1.4.10', 4),
                    ('162053155504326', '1.2.250.1.213.1.4.9', 4)
                """,
                "insert into guardianship values (3, 1, '2016-09-02', null), (3, 2, '2016-09-02', null)");
    }

    public Instant now() {
        return now;
    }

    public void at(String instant) {
        now = Instant.parse(instant);
    }

    public static Viewer citizen(long person, long holder) {
        return new Viewer(
                Capacity.CITIZEN, "person:" + person, "P" + person, person, holder, null, null, null, null, null, null);
    }

    public static Viewer agent() {
        return new Viewer(
                Capacity.AGENT, "sub-agent", "Agent", null, null, null, null, null, null, "Ligne d’aide", null);
    }

    public static Decision no(long holder, long chooser, Part... parts) {
        return decision(holder, chooser, false, parts.length == 0 ? Part.all() : Set.of(parts));
    }

    public static Decision yes(long holder, long chooser, Part... parts) {
        return decision(holder, chooser, true, Set.of(parts));
    }

    private static Decision decision(long holder, long chooser, boolean wanted, Set<Part> parts) {
        return new Decision(
                UUID.randomUUID(), holder, wanted, parts, null, chooser, citizen(chooser, holder), Way.WEB, null, null);
    }
}
