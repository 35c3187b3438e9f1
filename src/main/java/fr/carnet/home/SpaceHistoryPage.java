package fr.carnet.home;

import fr.carnet.directory.Professions;
import fr.carnet.identity.SignedIn;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryExtract;
import fr.carnet.journal.HistoryFilter;
import fr.carnet.journal.HistoryRow;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.RecordAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    @Inject
    History history;

    @Inject
    RecordAccess records;

    @Inject
    Professions professions;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    InstantSource clock;

    private HistoryFilter.Kind kind = HistoryFilter.Kind.ALL;
    private Period period = Period.ALL;
    private int page = 1;
    private HistoryExtract lines;
    private Map<UUID, String> titles = Map.of();

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        var today = LocalDate.ofInstant(clock.instant(), Time.PARIS);
        var from = period == Period.ALL ? null : today.minusMonths(period.months);
        lines = history.page(viewer, new HistoryFilter(from, null, kind, page), records.concealed(viewer));
        titles = records.titles(viewer);
    }

    public boolean isBlank() {
        return lines == null || lines.rows().isEmpty();
    }

    public HistoryExtract getLines() {
        return lines;
    }

    /** Documents of a line that the reader may see, by name. */
    public List<Mentioned> documents(HistoryRow row) {
        return row.documents().stream()
                .filter(ref -> titles.containsKey(ref))
                .map(ref -> new Mentioned(ref, titles.get(ref)))
                .limit(5)
                .toList();
    }

    /** How many more documents the line concerns than it names. */
    public long more(HistoryRow row) {
        return Math.max(0, row.documents().stream().filter(titles::containsKey).count() - 5);
    }

    /** Profession and structure in one line; null when neither is known. */
    public String place(HistoryRow row) {
        var profession = row.profession() == null
                ? null
                : professions
                        .find(row.profession())
                        .map(p -> p.name(shell.getLocale()))
                        .orElse(null);
        var place = Stream.of(profession, row.organization())
                .filter(Objects::nonNull)
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 10_000));
    }

    /** A document of a line. */
    public record Mentioned(UUID ref, String title) {}
}
