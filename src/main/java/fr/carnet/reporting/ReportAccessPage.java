package fr.carnet.reporting;

import fr.carnet.directory.Professions;
import fr.carnet.identity.SignedIn;
import fr.carnet.journal.Line;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /espace/historique/signaler?line=REF} — reporting an access, then what became of it. */
@Named
@RequestScoped
public class ReportAccessPage {

    /** What a report may say besides its reason. */
    public enum Agreement {
        NAMES
    }

    private static final int MOST = 1000;

    @Inject
    Reports reports;

    @Inject
    Professions professions;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String line = "";
    private Line access;
    private Report report;
    private String reason;
    private String words;
    private String[] names = {};

    public void load() {
        access = reports.line(signedIn.viewer(), line);
        report = reports.of(signedIn.viewer(), line).orElse(null);
    }

    /** The line was found before its ref goes into an address. */
    public String report() {
        check();
        if (errors.isPresent()) return again();
        var agreed = Arrays.asList(names).contains(Agreement.NAMES.name());
        var next = acts.run(
                () -> reports.report(signedIn.viewer(), line, Report.Reason.valueOf(reason), words, agreed),
                "reporting",
                "reportAccess.message.info.done",
                "/espace/historique/signaler?line=" + line);
        return next == null ? again() : next;
    }

    private void check() {
        if (Stream.of(Report.Reason.values()).noneMatch(known -> known.name().equals(reason)))
            errors.add("reason", "reportAccess.input.reason.error");
        if (words == null && Report.Reason.OTHER.name().equals(reason))
            errors.add("words", "reportAccess.input.words.error");
        if (words != null && words.length() > MOST) errors.add("words", "reportAccess.input.words.error.long", MOST);
    }

    private String again() {
        load();
        return null;
    }

    public Line getAccess() {
        return access;
    }

    /** Profession and structure; null when neither is known, and before a post is done. */
    public String getPlace() {
        if (access == null) return null;
        var place = Stream.of(professions.name(access.profession(), shell.getLocale()), access.organization())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    /** Null until this access was reported. */
    public Report getReport() {
        return report;
    }

    /** All of them before a post has said of which line: the boundary decides. */
    public List<Report.Reason> getReasons() {
        return access == null ? List.of(Report.Reason.values()) : Report.Reason.of(access);
    }

    public Agreement[] getAgreements() {
        return Agreement.values();
    }

    public int getMost() {
        return MOST;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line == null ? "" : line;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String[] getNames() {
        return names;
    }

    public void setNames(String[] names) {
        this.names = names;
    }
}
