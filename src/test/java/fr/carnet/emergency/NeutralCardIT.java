package fr.carnet.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.dev.Stack;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R45: with a real card in hand, blocked, switched off and revoked are an unknown card, byte for byte. */
class NeutralCardIT {

    private static final String PAGE = "/espace/partage/urgence/carte";
    private static final String HOLDER = "(select person_id from person_ins where matricule = '291043155500136')";

    private final Browser doctor = Browser.signedInAs("dr.durand");
    private final Browser holder = Browser.signedInAs("iris");

    @Test
    void oneAnswerForAllWhomItOpensNothing() throws SQLException {
        var revoked = made();
        var code = made();
        assertThat(shown(code)).contains("IRIS VALLON");
        var unknown = shown("0000-0000-0000-0000");
        assertThat(unknown).contains("Cette carte n’est pas valable.").doesNotContainIgnoringCase("VALLON");

        assertThat(shown(revoked)).isEqualTo(unknown);
        sql("insert into block (holder_id, rpps, blocked_at) values (" + HOLDER + ", '10100000002', now())");
        assertThat(shown(code)).isEqualTo(unknown);
        assertThat(posted(code)).isEqualTo(posted("0000-0000-0000-0000"));
        sql("update block set ended_at = now() where holder_id = " + HOLDER);
        sql("insert into sharing_settings (holder_id, break_glass) values (" + HOLDER + ", false)");
        assertThat(shown(code)).isEqualTo(unknown);

        assertThat(refused("CARD_REVOKED")).isOne();
        assertThat(refused("BLOCKED")).isEqualTo(2);
        assertThat(refused("EMERGENCY_OFF")).isOne();
    }

    @AfterEach
    void asBefore() throws SQLException {
        sql("delete from block where holder_id = " + HOLDER);
        sql("delete from sharing_settings where holder_id = " + HOLDER);
        sql(
                "update emergency_card set revoked_at = now(), revoked_by = 'test' where revoked_at is null and holder_id = "
                        + HOLDER);
    }

    /** @return the code of a new card; the one before is worth nothing */
    private String made() {
        var page = holder.get(PAGE);
        if (page.body().contains("name=\"revoke\"")) {
            holder.post(PAGE, form(page, "annuler", "revoke"));
            page = holder.get(PAGE);
        }
        holder.post(PAGE, form(page, "faire", "make"));
        return holder.get(PAGE)
                .find("id=\"code\"[^>]*>(?:<[^>]+>)*([0-9A-Z-]{19})")
                .orElseThrow();
    }

    private static Map<String, String> form(Browser.Page page, String form, String act) {
        return Map.of("jeton", page.token(), form, form, act, "", "jakarta.faces.ViewState", "stateless");
    }

    private String shown(String code) {
        var page = doctor.get("/pro/urgence?carte=" + code);
        return plain(page, code);
    }

    private String posted(String code) {
        var fields = new HashMap<>(form(doctor.get("/pro/urgence"), "form", "open"));
        fields.putAll(Map.of("carte", code, "reason", "UNCONSCIOUS", "words", "Malaise"));
        var page = doctor.post("/pro/urgence", fields);
        return plain(page, code);
    }

    private static String plain(Browser.Page page, String code) {
        return page.status() + page.body().replace(code, "CODE").replaceAll("name=\"jeton\" value=\"[^\"]*\"", "");
    }

    private static long refused(String rule) throws SQLException {
        try (var connection = Stack.shared().connect("carnet_owner");
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from trace where action = 'PRESENT_EMERGENCY_CARD' and outcome = 'REFUSED' and rule = '%s' and holder_id = %s"
                                        .formatted(rule, HOLDER))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = Stack.shared().connect("carnet_owner");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
