package fr.carnet.home;

import fr.carnet.journal.HistoryRow;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.Spreadsheet;
import fr.carnet.sharing.Mention;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The lines of a history as a table to take away, in the words of the page. */
final class HistoryTable {

    private final Map<UUID, Mention> documents;
    private final Locale language;
    private final ResourceBundle home;
    private final ResourceBundle journal;

    HistoryTable(Map<UUID, Mention> documents, Locale language) {
        this.documents = documents;
        this.language = language;
        home = ResourceBundle.getBundle("i18n.home", language);
        journal = ResourceBundle.getBundle("i18n.journal", language);
    }

    /** Begins with the mark by which spreadsheets know UTF-8. */
    String of(List<HistoryRow> rows) {
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord((Object[]) home.getString("history.text.columns").split(" \\| "));
            for (var row : rows) csv.printRecord(cells(row));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return text.toString();
    }

    private List<String> cells(HistoryRow row) {
        var who = row.who() == null ? journal.getString("actor." + row.kind()) : row.who();
        var titles = row.documents().stream()
                .map(documents::get)
                .filter(Objects::nonNull)
                .map(Mention::title)
                .collect(Collectors.joining(" ; "));
        return List.of(
                Sheets.moment(row.at(), language),
                Spreadsheet.text(who),
                Spreadsheet.text(Objects.toString(row.organization(), "")),
                new MessageFormat(journal.getString(row.words()), language)
                        .format(new Object[] {row.documents().size()}),
                Spreadsheet.text(titles),
                home.getString(row.allowed() ? "history.text.cell.allowed" : "history.text.cell.refused"),
                journal.getString("rule." + row.rule()),
                row.withheld() == 0 ? "" : String.valueOf(row.withheld()),
                journal.getString("channel." + row.channel()),
                row.ref());
    }
}
