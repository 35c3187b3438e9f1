package fr.carnet.api;

import fr.carnet.dev.Stack;
import fr.carnet.identity.Ins;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody made for one test, with a space of their own: born a woman on 28 March 1979 in 51215, INS of test. */
record TestPatient(long id, Ins ins, String family, String given) {

    static final String MARTIN = "10100000001";
    static final String DURAND = "10100000002";

    /** Orders of birth from here to 999 are never given: tests ask for them to ask for nobody. */
    private static final int NOBODY = 990;

    /** With an open space that these professionals may consult. */
    static TestPatient open(String... rpps) {
        var patient = in("OPEN");
        for (var one : rpps) {
            sql("insert into permission (holder_id, rpps, ground, since) values (%d, '%s', 'CARE_TEAM', now())"
                    .formatted(patient.id, one));
        }
        return patient;
    }

    /** @param state of the space: OPEN, NOTIFIED or CLOSED */
    static TestPatient in(String state) {
        var matricule = matricule(
                "27903512" + "15" + "%03d".formatted(ThreadLocalRandom.current().nextInt(NOBODY)));
        var family = "ESSAI-" + matricule.substring(10, 13);
        try (var connection = connect()) {
            var id = one(
                    connection,
                    "insert into person (family_name, given_names, sex, birth_date, birth_place) values ('%s', 'IRIS', 'F', '1979-03-28', '51215') returning id"
                            .formatted(family));
            connection
                    .createStatement()
                    .execute("insert into person_ins values ('%s', '%s', %d)".formatted(matricule, Ins.TEST_NIR, id));
            connection
                    .createStatement()
                    .execute("insert into space (holder_id, state, opened_at, closed_at) values (%d, '%s', now(), %s)"
                            .formatted(id, state, state.equals("CLOSED") ? "now()" : "null"));
            return new TestPatient(id, new Ins(matricule, Ins.TEST_NIR), family, "IRIS");
        } catch (SQLException e) {
            if ("23505".equals(e.getSQLState())) return in(state);
            throw new IllegalStateException(e);
        }
    }

    /** Adds the key. */
    static String matricule(String thirteen) {
        return thirteen + "%02d".formatted(97 - Long.parseLong(thirteen) % 97);
    }

    /** {@code urn:oid:…|matricule}, ready for an address. */
    String token() {
        return Caller.encoded("urn:oid:" + ins.oid() + "|" + ins.matricule());
    }

    long count(String table) {
        try (var connection = connect()) {
            return one(connection, "select count(*) from " + table + " where holder_id = " + id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As pages name them. */
    UUID ref() {
        try (var connection = connect()) {
            return new UUID(one(connection, "select ref_prefix from person where id = " + id), 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Masked by the holder, as from their own page. */
    void mask(String uniqueId) {
        sql(
                "insert into masking (holder_id, document_id, masked_at, masked_by) select holder_id, id, now(), 'person:%d' from document where holder_id = %d and unique_id = '%s'"
                        .formatted(id, id, uniqueId));
    }

    static void sql(String statement) {
        try (var connection = connect()) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        return Stack.shared().connect("carnet_owner");
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
