package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.carnet.dev.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A coordinator tells a department, prints letters, and opens what is due: with the real server, its timers, its batch. */
class CampaignJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void aWaveLeavesALetterIsPrintedAndSpacesOpen() throws Exception {
        var coordinator = Browser.as("coordinatrice").withoutScripts().open("/coordination/vagues");
        plan(coordinator, "44", "EMAIL");
        plan(coordinator, "44", "LETTER");
        for (int wave = 0; wave < 2; wave++) {
            coordinator.press("Faire partir cette vague");
            assertThat(coordinator.find("[role=status]").getText()).startsWith("La vague part.");
        }
        await().atMost(PATIENCE).until(() -> count("notice where state = 'SENT' and wave_id > 1") == 15);
        await().atMost(PATIENCE).until(() -> count("notice where state = 'PLANNED' and channel = 'LETTER'") == 5);

        coordinator.open("/coordination/courriers").press("Préparer un lot");
        await().atMost(PATIENCE)
                .until(() -> coordinator.open("/coordination/courriers").text().contains("prêt pour l’imprimeur"));
        var batch = Path.of(Stack.shared().seals().getParent().toString(), "letters", "lot-0000001");
        assertThat(Files.readString(batch.resolve("manifest.csv"))).contains("lettres-0001.pdf;5;10;");
        coordinator.press("Ce lot est posté");
        assertThat(count("notice where state = 'SENT' and channel = 'LETTER' and wave_id > 1"))
                .isEqualTo(5);

        giveAHistoryAheadOfItsCounter("EXEMPLE-3");
        coordinator.open("/coordination/campagne").press("Ouvrir les espaces");
        await().atMost(PATIENCE)
                .until(() -> coordinator.open("/coordination/campagne").text().contains("Finie le"));
        assertThat(coordinator.text()).contains("13 espaces ouverts, pour 15 personnes");
        assertThat(
                        count(
                                "trace join notice n using (holder_id) where action = 'OPEN_SPACE' and n.state = 'AUTO_OPENED'"))
                .isEqualTo(13);
        assertThat(count("space s join notice n using (holder_id) where s.state = 'OPEN' and n.state = 'AUTO_OPENED'"))
                .isEqualTo(13);
        var impossible = coordinator.open("/coordination/impossibles");
        assertThat(impossible.find("#impossibles tbody").getText()).contains("numéro de santé", "trace_pk");
        assertThat(impossible.text()).doesNotContain("EXEMPLE-");
        await().atMost(PATIENCE)
                .until(() -> count("outbox where template = 'SPACE_NOT_OPENED' and state = 'SENT'") == 2);
    }

    /** As after a restore of one table alone: the database refuses the next line of this history. */
    private static void giveAHistoryAheadOfItsCounter(String family) throws SQLException {
        try (var owner = Stack.shared().connect("carnet_owner");
                var insert = owner.prepareStatement(
                        """
                        insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, salt, words_digest)
                        select id, 1, now(), 'SYSTEM', 'system', 'SEARCH', 'ALLOWED', 'SYSTEM', 'SYSTEM', '', ''
                        from person where family_name = ?
                        """)) {
            insert.setString(1, family);
            insert.executeUpdate();
        }
    }

    private static void plan(Browser coordinator, String department, String channel) {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        coordinator.type("departement", department);
        coordinator.find("#channel option[value=" + channel + "]").click();
        coordinator.type("jour", Integer.toString(today.getDayOfMonth()));
        coordinator.type("jour-mois", Integer.toString(today.getMonthValue()));
        coordinator.type("jour-annee", Integer.toString(today.getYear()));
        coordinator.type("nombre", "100").press("Prévoir cette vague");
        assertThat(coordinator.find("[role=status]").getText()).isEqualTo("La vague est prévue.");
    }

    private static long count(String from) throws SQLException {
        try (var owner = Stack.shared().connect("carnet_owner");
                var row = owner.createStatement().executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
