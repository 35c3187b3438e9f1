package fr.carnet.platform.pages;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as typed in the three boxes of {@code t:date}, kept as typed until it is understood. */
public class TypedDate implements Serializable {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4})");

    private String day = "";
    private String month = "";
    private String year = "";

    /** Empty when nothing was typed, and when what was typed is no date. */
    public Optional<LocalDate> date() {
        try {
            var whole = WHOLE.matcher(day);
            return Optional.of(
                    whole.matches() ? date(whole.group(1), whole.group(2), whole.group(3)) : date(day, month, year));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Nothing was typed in any box. */
    public boolean isEmpty() {
        return (day + month + year).isEmpty();
    }

    public void set(LocalDate date) {
        day = Integer.toString(date.getDayOfMonth());
        month = Integer.toString(date.getMonthValue());
        year = Integer.toString(date.getYear());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = typed(day);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = typed(month);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = typed(year);
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    private static LocalDate date(String day, String month, String year) {
        if (year.length() != 4) throw new DateTimeException("a year has four figures");
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
