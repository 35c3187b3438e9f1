package fr.carnet.a11y;

import fr.carnet.dev.Stack;
import java.sql.SQLException;
import java.util.Random;

/** Somebody who has just received a letter: nobody else's test changes their choice. */
record LetterReader(long id, String number, String code, String card) {

    private static final Random RANDOM = new Random();

    static LetterReader alone() {
        return make(false);
    }

    /** Nobody has this number, which has the right form. */
    static LetterReader unknown() {
        var matricule = "7620532%06d".formatted(RANDOM.nextInt(1_000_000));
        var number = matricule + "%02d".formatted(97 - Long.parseLong(matricule) % 97);
        return new LetterReader(0, number, "0000-0000-0000", "00000000000");
    }

    static LetterReader withChild() {
        return make(true);
    }

    /** Last five characters of the number, as an agent asks for them. */
    String lastFive() {
        return number.substring(10);
    }

    /** Answers the questions of {@code /s-opposer} or {@code /activer} with the code of the letter. */
    Browser identify(Browser browser, String door) {
        return upTo("LETTER", browser, door).type("secret", code.toLowerCase()).press("Continuer");
    }

    /** As far as the page that asks for this proof. */
    Browser upTo(String kind, Browser browser, String door) {
        var spaced = number.replaceAll("(.)(..)(..)(..)(...)(...)(..)", "$1 $2 $3 $4 $5 $6 $7");
        browser.open(door).type("number", spaced).press("Continuer");
        browser.type("birth", "10").type("birth-mois", "5").type("birth-annee", "1962");
        browser.press("Continuer").find("[name=kind][value=" + kind + "]").click();
        return browser.press("Continuer");
    }

    /** As far as the page that asks to confirm a refusal of all. */
    Browser refuseAll(Browser browser) {
        identify(browser, "/s-opposer").find("[name=scope][value=ALL]").click();
        return browser.press("Continuer");
    }

    /** Their address, as their scheme declares it. */
    void livesSomewhere(String email) {
        sql("insert into address values (%d, '31', '%s', array['Camille LECTEUR', '1 rue des Tests', '31000 TOULOUSE'])"
                .formatted(id, email));
    }

    /** Their child, who gets a number. */
    LetterReader child() {
        var number = unknown().number;
        sql(
                "insert into person_ins select '%s', '1.2.250.1.213.1.4.10', holder_id from guardianship where guardian_id = %d"
                        .formatted(number, id));
        return new LetterReader(0, number, null, null);
    }

    private static void sql(String statement) {
        try (var connection = Stack.shared().connect("carnet_owner");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the last choice of this person says of the former record. */
    boolean tookOver() {
        try (var connection = Stack.shared().connect("carnet_owner");
                var rows = connection
                        .createStatement()
                        .executeQuery("select takes_over from choice where holder_id = " + id + " order by id desc")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LetterReader make(boolean withChild) {
        var matricule = "7620531%06d".formatted(RANDOM.nextInt(1_000_000));
        var number = matricule + "%02d".formatted(97 - Long.parseLong(matricule) % 97);
        var code = "TEST-%04d-%04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
        var card = "%011d".formatted(RANDOM.nextInt(1_000_000_000));
        try (var connection = Stack.shared().connect("carnet_owner");
                var sql = connection.createStatement()) {
            var id = person(sql, "LECTEUR", "CAMILLE", "1962-05-10");
            sql.execute("insert into person_ins values ('%s', '1.2.250.1.213.1.4.10', %d)".formatted(number, id));
            sql.execute(
                    """
                    insert into activation_code (holder_id, hash, made_at, expires_at)
                    values (%d, sha256(convert_to('%d:%s', 'UTF8')), now(), now() + interval '42 days')
                    """
                            .formatted(id, id, code.replace("-", "")));
            sql.execute(
                    "insert into health_card values (%d, sha256(convert_to('%d:%s', 'UTF8')))".formatted(id, id, card));
            formerRecord(sql, id);
            if (withChild) {
                var child = person(sql, "LECTEUR", "NOÉ", "2016-09-02");
                sql.execute("insert into guardianship values (%d, %d, '2016-09-02', null)".formatted(child, id));
            }
            return new LetterReader(id, number, code, card);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Four documents of the former service, that nobody ever reads. */
    private static void formerRecord(java.sql.Statement sql, long id) throws SQLException {
        sql.execute("insert into former_record values (%d, true)".formatted(id));
        sql.execute("insert into space (holder_id, state) values (%d, 'NOTIFIED')".formatted(id));
        sql.execute(
                """
                insert into document (holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code,
                    mime, size, sha1, created_at, service_start, deposited_at, updated_at, author_kind, deposited_by, former)
                select %d, gen_random_uuid(), n, gen_random_uuid(), '', '11488-4', '11', 'x', 'text/xml', 1, '', now(),
                    now(), now(), now(), 'ORGANIZATION', 'software:ancien-dmp', true from generate_series(1, 4) n
                """
                        .formatted(id));
    }

    private static long person(java.sql.Statement sql, String family, String given, String birth) throws SQLException {
        var rows = sql.executeQuery(
                """
                insert into person (family_name, given_names, sex, birth_date, birth_place)
                values ('%s', '%s', 'M', '%s', '31555') returning id
                """
                        .formatted(family, given, birth));
        rows.next();
        return rows.getLong(1);
    }
}
