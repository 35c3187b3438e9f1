package fr.carnet.sharing.preview;

import fr.carnet.directory.Directory;
import fr.carnet.directory.Organization;
import fr.carnet.directory.Professional;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Beans;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import fr.carnet.records.Documents;
import fr.carnet.sharing.Permissions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A little country drawn by lot: spaces with all that can be said of them, and all those who may come. */
final class DrawnSpaces {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final int SPACES = 30;

    /** A physician whom nobody authorised and nobody blocked. */
    static final String STRANGER = "10100000999";

    /** Persons who hold no space: guardians and delegates. */
    static final List<Integer> OTHERS = IntStream.range(100, 106).boxed().toList();

    private static final List<String> TYPES =
            List.of("11502-2", "ATTEST-RESID", "68599-0", "11488-4", "83981-1", "57833-6");
    private static final List<String> GROUNDS = List.of(
            "CARE_TEAM", "EXPRESS_CONSENT", "ATTENDING_PHYSICIAN", "ADMINISTRATOR", "VOUCHER", "EMERGENCY", "DISPATCH");
    private static final List<String> PROFESSIONS = List.of("10", "10", "21", "60", "40", "99");

    final TestDatabase database = new TestDatabase();
    final Beans beans;
    final List<String> professionals = new ArrayList<>();
    final List<String> structures = List.of("310000011", "310000012", "310000013", "310000014");
    private final Random random = new Random(20261122);
    private Instant now = NOW;

    DrawnSpaces(Path folder) {
        var keys = folder.resolve("carnet.keys").toUri();
        KeyFile.create(keys);
        beans = new Beans(database.portal())
                .with(InstantSource.class, () -> now)
                .with(Settings.class, TestSettings.of(Map.of("CARNET_DEMO", "true", "CARNET_INS_TEST_KEYS", "true")))
                .with(KeyFile.class, KeyFile.open(keys));
        directory();
        OTHERS.forEach(person -> database.person(person, null));
        IntStream.rangeClosed(1, SPACES).forEach(this::space);
    }

    private void directory() {
        structures.forEach(
                finess -> run("insert into organization values ('%s', 'Maison %s', 'Rodez')", finess, finess));
        for (var i = 0; i < 14; i++) {
            var rpps = "101000001%02d".formatted(i);
            professionals.add(rpps);
            run("insert into professional values ('%s', 'NOM%d', 'Prénom', '%s', null)", rpps, i, one(PROFESSIONS));
            for (var finess : structures) {
                if (random.nextInt(3) == 0) run("insert into practice values ('%s', '%s')", rpps, finess);
            }
        }
    }

    private void space(int holder) {
        database.person(holder, null);
        run(
                "update person set birth_date = '%s' where id = %d",
                one(List.of("1979-03-28", "2015-05-01", "2008-11-10")), holder);
        run(
                "insert into space (holder_id, state, opened_at) values (%d, '%s', now())",
                holder, random.nextInt(12) == 0 ? "CLOSED" : "OPEN");
        if (random.nextBoolean()) {
            run("insert into sharing_settings values (%d, %b, %b, %b, %b)", holder, flip(), flip(), flip(), flip());
        }
        IntStream.range(0, 8).forEach(i -> permission(holder, i == 0));
        if (flip()) IntStream.range(0, 2).forEach(i -> block(holder));
        if (flip()) {
            run(
                    "insert into guardianship (holder_id, guardian_id, since, kind, until) values (%d, %d, '2020-01-01', '%s', %s)",
                    holder, one(OTHERS), flip() ? "PARENT" : "COURT", flip() ? "null" : "'2026-11-21'");
        }
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(holder);
            for (var i = 0; i < 14; i++) document(holder);
            return null;
        });
        run(
                "update document set status = case id %% 7 when 0 then 'DELETED' when 1 then 'SUPERSEDED' else 'CURRENT' end, patient_sees_from = case id %% 5 when 0 then timestamptz '2026-12-01' end, hidden_from_guardians = id %% 4 = 0 where holder_id = %d",
                holder);
        run(
                "insert into masking (holder_id, document_id, masked_at, masked_by) select holder_id, id, now(), 'x' from document where holder_id = %d and id %% 3 = 0",
                holder);
        if (flip()) delegation(holder);
    }

    private void permission(int holder, boolean attending) {
        var byName = random.nextInt(3) > 0;
        var ground = attending ? "ATTENDING_PHYSICIAN" : one(GROUNDS);
        if (!attending && ground.equals("ATTENDING_PHYSICIAN")) ground = "CARE_TEAM";
        run(
                "insert into permission (holder_id, rpps, finess, ground, groups, since, until, ended_at) values (%d, %s, %s, '%s', %s, '2026-01-01', %s, %s) on conflict do nothing",
                holder,
                byName ? quoted(one(professionals)) : "null",
                !byName || random.nextInt(3) == 0 ? quoted(one(structures)) : "null",
                ground,
                ground.equals("VOUCHER") ? "'{analyses,imagerie}'" : "null",
                one(List.of("null", "null", "'2026-11-22 09:59Z'", "'2026-11-23'")),
                random.nextInt(8) == 0 ? "'2026-11-01'" : "null");
    }

    private void block(int holder) {
        var byName = flip();
        run(
                "insert into block (holder_id, rpps, finess, blocked_at, even_emergency, ended_at) values (%d, %s, %s, now(), %b, %s) on conflict do nothing",
                holder,
                byName ? quoted(one(professionals)) : "null",
                !byName || flip() ? quoted(one(structures)) : "null",
                flip(),
                random.nextInt(5) == 0 ? "now()" : "null");
    }

    private void delegation(int holder) {
        run(
                "insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until) values (%d, %d, '%s', '%s', now(), %s)",
                holder,
                one(OTHERS),
                flip() ? "{DOCUMENTS_READ,AGENDA}" : "{AGENDA}",
                one(List.of("ACTIVE", "ACTIVE", "ENDED")),
                flip() ? "'2026-12-31'" : "'2026-11-22 09:00Z'");
        run(
                "insert into narrowing (holder_id, delegation_id, document_id, begun_at, begun_by) select g.holder_id, g.id, d.id, now(), 'x' from delegation g join document d using (holder_id) where holder_id = %d and d.id %% 6 = 1",
                holder);
    }

    private void document(int holder) {
        var author = one(professionals);
        var by = one(List.of(
                "rpps:" + one(professionals), "software:lps@310000011", "person:" + holder, "person:" + one(OTHERS)));
        beans.get(Documents.class)
                .store(holder, holder, SampleDocument.of(one(TYPES), author, by), random.nextInt(8) == 0, now);
    }

    /** Each way in which anybody of the country may come to this space. */
    List<Posture> everybody(long holder) {
        var cast = beans.get(Cast.class);
        return beans.inTransaction(() -> {
            beans.get(Subject.class).is(holder);
            var all = new ArrayList<Posture>();
            professionals.forEach(rpps -> all.addAll(cast.ofProfessional(rpps)));
            all.addAll(named(holder));
            OTHERS.forEach(person -> all.add(Posture.citizen(
                    Onlooker.Kind.GUARDIAN,
                    beans.get(Persons.class).find(person).orElseThrow(),
                    holder)));
            return all;
        });
    }

    /** FINESS of the structures where the directory knows somebody to work; none for anybody else. */
    Set<String> placesOf(String key) {
        return beans.inTransaction(() -> beans.get(Cast.class).ofProfessional(key.replace("rpps:", "")).stream()
                .map(posture -> posture.viewer().finess())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** One of each profession at each structure, of whom nothing else is known. */
    List<Posture> somebodies() {
        return beans.inTransaction(() -> beans.get(Sql.class)
                .list(
                        """
                        select o.finess, o.name, o.city, p.profession from organization o
                          join practice using (finess) join professional p using (rpps)
                        union select finess, name, city, '10' from organization
                        """,
                        row -> Cast.somebodyOf(
                                new Organization(row.getString(1), row.getString(2), row.getString(3)),
                                row.getString(4))));
    }

    /** A permission may name a structure in which the directory does not know the professional to work. */
    private List<Posture> named(long holder) {
        var directory = beans.get(Directory.class);
        return beans.get(Permissions.class).inForce(holder, NOW).stream()
                .filter(one -> one.rpps() != null && one.finess() != null)
                .map(one -> Posture.professional(
                        Onlooker.Kind.PROFESSIONAL,
                        directory.professional(one.rpps()).orElseThrow(),
                        directory.organization(one.finess()).orElseThrow()))
                .toList();
    }

    /** As large as the space of a long life. */
    void multiply(long holder, int times) {
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(holder);
            for (var i = 0; i < times; i++) document((int) holder);
            return null;
        });
    }

    static Viewer stranger() {
        return Posture.professional(
                        Onlooker.Kind.PROFESSIONAL,
                        new Professional(STRANGER, "NOM", "Prénom", "10", null),
                        new Organization("310000019", "SAMU", "Rodez"))
                .viewer();
    }

    static Viewer holder(long person) {
        return new Viewer(Capacity.CITIZEN, "s", "Somebody", person, person, null, null, null, null, null, null);
    }

    void run(String statement, Object... values) {
        database.asSuperuser(statement.formatted(values));
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
