package fr.carnet.coordination;

import fr.carnet.campaign.line.LineDays;
import fr.carnet.campaign.line.LineWeek;
import fr.carnet.platform.Spreadsheet;
import fr.carnet.platform.pages.Preferences;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The public counters of all weeks, then those of the help line, as a file. */
@WebServlet("/transparence.csv")
public class CountsFile extends HttpServlet {

    @Inject
    transient PublicCounts counts;

    @Inject
    transient LineDays lineDays;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"transparence.csv\"");
        write(counts.all(), lineDays.weeks(), Preferences.of(request).language(), response.getWriter());
    }

    static void write(List<PublicCounts.Count> counts, List<LineWeek> line, Locale language, Appendable out)
            throws IOException {
        var words = ResourceBundle.getBundle("i18n.coordination", language);
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(words.getString("transparency.text.file.columns").split(" \\| "));
            for (var count : counts) {
                csv.printRecord(
                        count.since(),
                        count.week().plusDays(6),
                        Spreadsheet.text(
                                count.region().known()
                                        ? count.region().name()
                                        : words.getString("transparency.text.nowhere")),
                        Spreadsheet.text(words.getString("transparency.text.measure." + count.measure())),
                        count.people() == null ? words.getString("transparency.text.few") : count.people());
            }
            for (var week : line) {
                printLine(csv, words, week, "transparency.text.line.calls", week.calls());
                printLine(csv, words, week, "transparency.text.line.longest", week.minutes());
            }
        }
    }

    private static void printLine(CSVPrinter csv, ResourceBundle words, LineWeek week, String measure, long number)
            throws IOException {
        csv.printRecord(
                week.week(),
                week.week().plusDays(6),
                words.getString("transparency.text.country"),
                words.getString(measure),
                number);
    }
}
