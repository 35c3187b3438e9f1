package fr.carnet.home;

import fr.carnet.directory.Professions;
import fr.carnet.identity.SignedIn;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryExtract;
import fr.carnet.journal.HistoryFilter;
import fr.carnet.journal.HistoryRow;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.Shell;
import fr.carnet.reporting.Report;
import fr.carnet.reporting.Reports;
import fr.carnet.sharing.Mention;
import fr.carnet.sharing.Mentions;
import fr.carnet.sharing.Rule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /espace/historique} — who did or tried what, when, and why it was allowed or refused (R60, R61). */
@Named
@RequestScoped
public class SpaceHistoryPage {

    /** How far back, in months; ALL has no limit. */
    public enum Period {
        ALL(0),
        MONTH(1),
        SIX_MONTHS(6),
        YEAR(12);

        private final int months;

        Period(int months) {
            this.months = months;
        }
    }

    private static final Set<String> EXPLAINED =
            Arrays.stream(Rule.values()).map(Rule::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    History history;

    @Inject
    Mentions documents;

    @Inject
    Professions professions;

    @Inject
    Reports reports;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    InstantSource clock;

    private HistoryFilter.Kind kind = HistoryFilter.Kind.ALL;
    private Period period = Period.ALL;
    private String doc;
    private int page = 1;
    private HistoryExtract lines;
    private List<HistoryDay> days = List.of();
    private Map<UUID, Mention> mentions = Map.of();
    private Map<String, Report> reported = Map.of();

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        var today = LocalDate.ofInstant(clock.instant(), Time.PARIS);
        var from = period == Period.ALL ? null : today.minusMonths(period.months);
        var known = documents.to(viewer, shell.getLocale());
        var document = doc == null ? null : Ref.of(doc);
        lines = history.page(viewer, new HistoryFilter(from, null, kind, document, page), known.concealed());
        days = HistoryDay.of(lines.rows());
        mentions = known.named();
        reported = reports.of(
                viewer,
                lines.rows().stream()
                        .filter(HistoryRow::isOfProfessional)
                        .map(HistoryRow::ref)
                        .toList());
    }

    public boolean isBlank() {
        return lines == null || lines.rows().isEmpty();
    }

    public HistoryExtract getLines() {
        return lines;
    }

    public long getPages() {
        return lines == null ? 0 : lines.pages();
    }

    public List<HistoryDay> getDays() {
        return days;
    }

    /** Documents of a line that the reader may see, by name. */
    public List<Mention> documents(HistoryRow row) {
        return row.documents().stream()
                .map(mentions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What was reported of this line; null when nothing. */
    public Report report(HistoryRow row) {
        return reported.get(row.ref());
    }

    /** Whether the page of the rules explains that of this line; what is not about access has no place there. */
    public boolean explained(HistoryRow row) {
        return EXPLAINED.contains(row.rule());
    }

    /** The only document that the reader asked about; null when they asked about all. */
    public Mention getDocument() {
        return doc == null ? null : mentions.get(Ref.of(doc));
    }

    /** Profession and structure in one line, but for what the name already says; null when nothing is left. */
    public String place(HistoryRow row) {
        var place = Stream.of(professions.name(row.profession(), shell.getLocale()), row.organization())
                .filter(words -> words != null && !words.equals(row.who()))
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    public HistoryFilter.Kind[] getKinds() {
        return HistoryFilter.Kind.values();
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public boolean isFiltered() {
        return kind != HistoryFilter.Kind.ALL || period != Period.ALL;
    }

    public String getKind() {
        return kind.name();
    }

    /** An unknown word means no limit: a hand-made URL never fails. */
    public void setKind(String name) {
        for (var candidate : HistoryFilter.Kind.values()) if (candidate.name().equals(name)) kind = candidate;
    }

    public String getPeriod() {
        return period.name();
    }

    public void setPeriod(String name) {
        for (var candidate : Period.values()) if (candidate.name().equals(name)) period = candidate;
    }

    public String getDoc() {
        return doc;
    }

    public void setDoc(String doc) {
        this.doc = doc;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
