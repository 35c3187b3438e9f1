package fr.carnet.records.cda;

import fr.carnet.platform.Time;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HL7 point in time. Written without a zone, or with one that cannot be read, it is a time of mainland France.
 *
 * @param precision YEARS, MONTHS, DAYS or MINUTES: what the author wrote, the rest of {@code at} being the start
 */
public record Moment(ZonedDateTime at, ChronoUnit precision) implements Comparable<Moment> {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(\\d{2})?(\\d{2})?(?:(\\d{2})(\\d{2})?(\\d{2})?(?:\\.\\d+)?)?([+-]\\d{4}|[+-]\\d{0,3})?");

    /** Empty when the text is no date at all. */
    static Optional<Moment> of(String hl7) {
        if (hl7 == null) return Optional.empty();
        var m = FORM.matcher(hl7.strip());
        if (!m.matches()) return Optional.empty();
        try {
            var local = LocalDateTime.of(
                    number(m.group(1), 1),
                    number(m.group(2), 1),
                    number(m.group(3), 1),
                    number(m.group(4), 0),
                    number(m.group(5), 0),
                    number(m.group(6), 0));
            return Optional.of(
                    new Moment(local.atZone(zone(m.group(7))), precision(m.group(2), m.group(3), m.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }

    private static ZoneId zone(String written) {
        return written == null || written.length() != 5 ? Time.PARIS : ZoneOffset.of(written);
    }

    private static ChronoUnit precision(String month, String day, String hour) {
        if (month == null) return ChronoUnit.YEARS;
        if (day == null) return ChronoUnit.MONTHS;
        return hour == null ? ChronoUnit.DAYS : ChronoUnit.MINUTES;
    }

    public Instant instant() {
        return at.toInstant();
    }

    /** The date as the author wrote it, in the author's own zone. */
    public LocalDate date() {
        return at.toLocalDate();
    }

    /** The date in full and in words, with the time when the author gave one. */
    public String words(Locale locale) {
        return switch (precision) {
            case YEARS -> at.format(DateTimeFormatter.ofPattern("uuuu", locale));
            case MONTHS -> at.format(DateTimeFormatter.ofPattern("LLLL uuuu", locale));
            case DAYS -> day(locale);
            default ->
                locale.getLanguage().equals("fr")
                        ? day(locale) + " à " + at.format(DateTimeFormatter.ofPattern("H 'h' mm", locale))
                        : day(locale) + ", " + at.format(DateTimeFormatter.ofPattern("HH:mm", locale));
        };
    }

    private String day(Locale locale) {
        return at.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    @Override
    public int compareTo(Moment other) {
        return instant().compareTo(other.instant());
    }
}
