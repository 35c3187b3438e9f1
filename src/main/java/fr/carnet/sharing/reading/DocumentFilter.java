package fr.carnet.sharing.reading;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.platform.Time;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import java.time.Instant;
import java.util.function.Predicate;

/** What a person looks for, in a person's words: a kind, a period, who made it. */
public class DocumentFilter {

    /** How far back, in months; ALL has no limit. */
    public enum Period {
        ALL(0),
        THREE_MONTHS(3),
        YEAR(12),
        TWO_YEARS(24),
        FIVE_YEARS(60);

        private final int months;

        Period(int months) {
            this.months = months;
        }
    }

    private String kind;
    private Period period = Period.ALL;
    private String author;
    private boolean asked;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = blankToNull(kind);
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    public String getPeriod() {
        return period.name();
    }

    /** An unknown word means no limit: a hand-made URL never fails. */
    public void setPeriod(String name) {
        for (var candidate : Period.values()) {
            if (!candidate.name().equals(name)) continue;
            period = candidate;
            asked = true;
        }
    }

    /** Somebody chose a period, be it "all". */
    boolean asked() {
        return asked;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = blankToNull(author);
    }

    public boolean isActive() {
        return kind != null || author != null || period != Period.ALL;
    }

    /** Current documents that match; older versions and archived ones are reached from the document itself. */
    Predicate<DocumentEntry> predicate(DocumentTypes types, Instant now) {
        var since = now.atZone(Time.PARIS).minusMonths(period.months).toInstant();
        return d -> d.status() == Status.CURRENT
                && !d.archived()
                && (kind == null
                        || types.find(d.typeCode())
                                .filter(t -> t.group().equals(kind))
                                .isPresent())
                && (period == Period.ALL || !d.serviceStart().isBefore(since))
                && (author == null || author.equals(d.author().displayName()));
    }

    private static String blankToNull(String s) {
        return s == null || s.isBlank() ? null : s;
    }
}
