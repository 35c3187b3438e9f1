package fr.carnet.coordination;

import fr.carnet.campaign.line.LineDays;
import fr.carnet.campaign.line.LineWeek;
import fr.carnet.coordination.PublicCounts.Count;
import fr.carnet.coordination.PublicCounts.Region;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code /transparence} — the campaign in numbers, for everybody; {@code ?region=} for one region. */
@Named
@RequestScoped
public class TransparencyPage {

    /** A quarter of a year; the file has all weeks. */
    private static final int WEEKS = 13;

    /** É and Î where a French reader looks for them. */
    private static final Comparator<Object> BY_ALPHABET = Collator.getInstance(Locale.FRENCH);

    @Inject
    PublicCounts counts;

    @Inject
    LineDays lineDays;

    private String region;
    private List<Count> all = List.of();
    private List<LineWeek> lineWeeks = List.of();

    public void load() {
        all = counts.all();
        lineWeeks = lineDays.weeks().stream().limit(WEEKS).toList();
        if (getRegions().stream().noneMatch(known -> known.code().equals(region))) region = null;
    }

    /** Newest first. */
    public List<CountRow> getWeeks() {
        var weeks = all.stream()
                .filter(count -> region == null || count.region().code().equals(region))
                .collect(Collectors.groupingBy(Count::week, TreeMap::new, Collectors.toList()));
        return weeks.descendingMap().entrySet().stream()
                .limit(WEEKS)
                .map(week -> CountRow.sum(week.getKey(), region, week.getValue()))
                .toList();
    }

    /** One line a region, since the first week. */
    public List<CountRow> getTotals() {
        var byRegion = all.stream().collect(Collectors.groupingBy(Count::region));
        return getRegions().stream()
                .map(one -> CountRow.sum(null, one.code(), byRegion.get(one)))
                .toList();
    }

    /** Of all regions, since the first week. */
    public CountRow getTotal() {
        return CountRow.sum(null, null, all);
    }

    public List<WeekBar> bars(Measure measure) {
        return WeekBar.of(getWeeks(), CountRow::week, row -> row.of(measure));
    }

    /** Of a chart, in units of the drawing. */
    public int getHeight() {
        return getWeeks().size() * WeekBar.LINE;
    }

    /** The help line, newest week first. */
    public List<LineWeek> getLineWeeks() {
        return lineWeeks;
    }

    public List<WeekBar> getLineBars() {
        return WeekBar.of(lineWeeks, LineWeek::week, LineWeek::minutes);
    }

    public int getLineHeight() {
        return lineWeeks.size() * WeekBar.LINE;
    }

    /** Regions by name, people without a known address last. */
    public List<Region> getRegions() {
        return all.stream()
                .map(Count::region)
                .distinct()
                .sorted(Comparator.comparing(Region::known).reversed().thenComparing(Region::name, BY_ALPHABET))
                .toList();
    }

    /** Official name; null for people without a known address. */
    public String name(String code) {
        return getRegions().stream()
                .filter(one -> one.code().equals(code) && one.known())
                .map(Region::name)
                .findFirst()
                .orElse(null);
    }

    public List<Measure> getMeasures() {
        return Measure.ofCampaign();
    }

    public List<Measure> getEmergencyMeasures() {
        return Measure.ofEmergencies();
    }

    /** What the support line said of contested emergencies, since the first week; null while nothing of it is told. */
    public Verdict getVerdict() {
        return Verdict.of(getTotal());
    }

    public Measure[] getDrawn() {
        return new Measure[] {Measure.NOTICES, Measure.OPT_OUTS, Measure.EMERGENCIES};
    }

    public boolean isCounted() {
        return !all.isEmpty();
    }

    /** Null for all regions. */
    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
