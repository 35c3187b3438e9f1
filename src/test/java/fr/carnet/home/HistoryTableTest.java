package fr.carnet.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.journal.Action;
import fr.carnet.journal.ActorKind;
import fr.carnet.journal.Channel;
import fr.carnet.journal.HistoryRow;
import fr.carnet.sharing.Mention;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class HistoryTableTest {

    private static final UUID DOCUMENT = new UUID(1, 2);

    /** SECURITY, attack 13: names and titles are other people's words, and a spreadsheet runs what begins so. */
    @Test
    void whatOthersWroteIsNeverAFormula() throws IOException {
        var written = new HistoryTable(Map.of(DOCUMENT, new Mention(DOCUMENT, "@SUM(A1)", null, true)), Locale.FRENCH)
                .of(List.of(line("=HYPERLINK(\"http://x\")", "+33")));
        try (var table = CSVFormat.RFC4180.parse(new StringReader(written.substring(1)))) {
            var cells = table.getRecords().get(1).toList();
            assertThat(cells).contains("'=HYPERLINK(\"http://x\")", "'+33", "'@SUM(A1)");
            assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r].*"));
        }
    }

    private static HistoryRow line(String who, String organization) {
        return new HistoryRow(
                "1-2",
                Instant.parse("2026-11-22T10:00:00Z"),
                ActorKind.HEALTHCARE_PROFESSIONAL,
                who,
                false,
                "10",
                organization,
                null,
                Action.READ,
                List.of(DOCUMENT),
                true,
                "CARE_TEAM",
                0,
                Channel.values()[0],
                null);
    }
}
