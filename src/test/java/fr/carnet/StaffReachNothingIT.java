package fr.carnet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.dev.Stack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R86, R101, attack 5: on no page that links lead to is there a title, a number of a person or a patient's professional. */
class StaffReachNothingIT {

    private static final List<String> PROFESSIONALS_OF_PATIENTS =
            List.of("10100000001", "10100000002", "10100000003", "10100000004", "10100000005");

    @ParameterizedTest
    @CsvSource({"agent, /support", "superviseur, /support", "conseillere, /conseiller", "coordinatrice, /coordination"})
    void noPageOfTheirsShowsWhatIsAPersons(String login, String home) throws SQLException {
        var browser = Browser.signedInAs(login);
        var pages = Crawl.from(browser, Map.of(), home);
        System.out.printf("Pages that %s can reach: %d%n", login, pages.size());
        assertThat(pages.keySet()).contains(home);
        var secrets = new ArrayList<>(PROFESSIONALS_OF_PATIENTS);
        secrets.addAll(asked("select matricule from person_ins"));
        secrets.addAll(asked("select distinct cast(ref as text) from document limit 1000"));
        pages.forEach((address, page) ->
                assertThat(secrets.stream().filter(page::contains)).as(address).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "superviseur", "conseillere", "coordinatrice"})
    void noAddressOfTheOthersAnswersThem(String login) {
        var browser = Browser.signedInAs(login);
        for (var address : List.of("/espace", "/espace/documents", "/espace/historique", "/pro", "/pro/dossier")) {
            assertThat(browser.get(address).status()).as(address).isEqualTo(403);
        }
    }

    /** The second wall: without a subject, the role of the portal finds nobody's rows. */
    @Test
    void withoutASubjectTheDatabaseShowsNothing() throws SQLException {
        for (var table : List.of("permission", "space", "former_record")) {
            assertThat(count("carnet_owner", table)).as(table).isPositive();
            assertThat(count("carnet", table)).as(table).isZero();
        }
    }

    private static long count(String login, String table) throws SQLException {
        try (var connection = Stack.shared().connect(login);
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> asked(String sql) throws SQLException {
        try (var connection = Stack.shared().connect("carnet_owner");
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1).strip());
            return found;
        }
    }
}
