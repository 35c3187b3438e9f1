package fr.carnet.sharing.rules;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Professions;
import fr.carnet.platform.Spreadsheet;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.sharing.AccessMatrix;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Rule;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rules and every line of the matrix, with its source, as a file. */
@WebServlet("/regles.csv")
public class RulesFile extends HttpServlet {

    @Inject
    transient AccessPolicies policies;

    @Inject
    transient Professions professions;

    @Inject
    transient DocumentTypes types;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"regles.csv\"");
        write(Preferences.of(request).language(), response.getWriter());
    }

    void write(Locale reader, Appendable out) throws IOException {
        var words = ResourceBundle.getBundle("i18n.rules", reader);
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            print(csv, (Object[]) words.getString("rules.text.columns").split(" \\| "));
            for (var rule : Rule.values()) {
                print(
                        csv,
                        words.getString("rules.text.part.rule"),
                        rule,
                        "",
                        "",
                        words.getString(rule.allows() ? "rules.text.allows" : "rules.text.refuses"),
                        words.getString("rules.text.rule." + rule));
            }
            for (var line : policies.matrix().lines()) {
                print(
                        csv,
                        words.getString("rules.text.part.matrix"),
                        line.profession() + " " + line.what(),
                        professions.name(line.profession(), reader),
                        what(line, words, reader),
                        words.getString(line.read() ? "rules.text.yes" : "rules.text.no"),
                        line.source());
            }
        }
    }

    private String what(AccessMatrix.Line line, ResourceBundle words, Locale reader) {
        if (line.what().equals("*")) return words.getString("rules.text.all");
        if (!line.what().startsWith("group:")) {
            return types.find(line.what()).map(type -> type.name(reader)).orElse(line.what());
        }
        var group = line.what().substring("group:".length());
        return types.groups(reader).stream()
                .filter(choice -> choice.value().equals(group))
                .map(choice -> MessageFormat.format(words.getString("rules.text.group"), choice.label()))
                .findFirst()
                .orElse(line.what());
    }

    private static void print(CSVPrinter csv, Object... cells) throws IOException {
        csv.printRecord(Stream.of(cells)
                .map(cell -> Spreadsheet.text(String.valueOf(cell)))
                .toArray());
    }
}
