package fr.carnet.platform.pages;

import fr.carnet.platform.Time;
import fr.carnet.platform.pages.FormErrors.FormError;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The functions of the tag library: words of a bundle, dates in full, errors as sentences. */
public final class Words {

    /** Words of the bundles, so there are only so many. */
    private record Written(String pattern, Locale locale) {}

    private static final Map<Written, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final Map<Written, DateTimeFormatter> DATES = new ConcurrentHashMap<>();

    private Words() {}

    /** The words of a key, or null when the bundle has none: what a field does not say is left out. */
    public static String word(ResourceBundle words, String key) {
        return word(words, key, ForAnother.given());
    }

    /** @param given of the person for whom the reader acts; null when for nobody else */
    static String word(ResourceBundle words, String key, String given) {
        if (words == null || !words.containsKey(key)) return null;
        var other = given == null ? null : ForAnother.word(words, key, given);
        return other == null ? words.getString(key) : other;
    }

    /** Sentences or items of a key, parted by {@code |}; none when the bundle has no such key. */
    public static List<String> lines(ResourceBundle words, String key) {
        var text = word(words, key);
        return text == null ? List.of() : List.of(text.split("\\s*\\|\\s*"));
    }

    public static String say(String text, Object argument) {
        return format(text, argument);
    }

    public static String say2(String text, Object first, Object second) {
        return format(text, first, second);
    }

    public static String say3(String text, Object first, Object second, Object third) {
        return format(text, first, second, third);
    }

    /** A day in full: 28 mars 2026. An instant is told as the day it is in Paris. */
    public static String day(Object when) {
        if (when == null) return "";
        var day = formatter("d MMMM yyyy").format(local(when));
        return inFrench() && day.startsWith("1 ") ? "1er" + day.substring(1) : day;
    }

    /** Day and time in full: 28 mars 2026 à 14 h 05. */
    public static String moment(Object when) {
        return when == null ? "" : day(when) + (inFrench() ? " à " : " at ") + time(when);
    }

    /** Time of day: 14 h 05, on one line. */
    public static String time(Object when) {
        if (when == null) return "";
        var pattern = inFrench() ? "H'\u00a0h\u00a0'mm" : "HH:mm";
        return formatter(pattern).format(local(when));
    }

    /** A weight in words: 12 ko, 1,4 Mo. */
    public static String weight(long bytes) {
        var unit = inFrench() ? "o" : "B";
        var megabytes = bytes >= 1_000_000;
        var number = megabytes ? bytes / 1e6 : Math.max(1, Math.ceil(bytes / 1e3));
        return String.format(locale(), megabytes ? "%.1f M%s" : "%.0f k%s", number, unit)
                .replace(' ', '\u00a0');
    }

    /** Sentences of the errors of one field, in order. */
    public static List<String> errorsOn(FormErrors errors, String field, ResourceBundle words) {
        return errors.all().stream()
                .filter(error -> field.equals(error.field()))
                .map(error -> sentence(error, words))
                .toList();
    }

    /** Every error as (field, sentence), for the summary. */
    public static List<Choice> summary(FormErrors errors, ResourceBundle words) {
        return errors.all().stream()
                .map(error -> new Choice(error.field(), sentence(error, words), null))
                .toList();
    }

    /** Value of {@code aria-describedby}: hint and error of the field when there are, else null. */
    public static String describedBy(FormErrors errors, String field, String hint) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) ids.add(field + "-aide");
        if (errors.on(field)) ids.add(field + "-err");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /**
     * Choices ready to show. Codes (enums or texts) take their label from {@code page.input.field.CODE} and their
     * hint from {@code page.input.field.CODE.hint}; a {@link Choice} is taken as it is.
     */
    public static List<Choice> choices(Object choices, ResourceBundle words, String page, String field) {
        var all = choices instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) choices;
        return all.stream()
                .map(one -> choice(one, words, page + ".input." + field + "."))
                .toList();
    }

    /** Whether a choice is the chosen one, or one of them. */
    public static boolean chosen(Object value, String choice) {
        if (value instanceof Object[] many) return Arrays.asList(many).contains(choice);
        if (value instanceof Collection<?> many) return many.contains(choice);
        return value != null && value.toString().equals(choice);
    }

    static String find(String bundle, String key) {
        try {
            return word(ResourceBundle.getBundle("i18n." + bundle, locale(), Words.class.getClassLoader()), key);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    static jakarta.servlet.http.HttpServletResponse response() {
        return (jakarta.servlet.http.HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private static Choice choice(Object one, ResourceBundle words, String prefix) {
        if (one instanceof Choice choice) return choice;
        var code = one instanceof Enum<?> constant ? constant.name() : one.toString();
        return new Choice(code, word(words, prefix + code), word(words, prefix + code + ".hint"));
    }

    private static String sentence(FormError error, ResourceBundle words) {
        var text = error.bundle() == null ? word(words, error.key()) : find(error.bundle(), error.key());
        return text == null ? error.key() : format(text, error.arguments());
    }

    /** A format is dear to make and not for two threads at once; words with a name in them are not kept. */
    private static String format(String words, Object... arguments) {
        var named = arguments.length > 0 && arguments[0] instanceof String;
        var text = named ? Elision.of(words, "{0}", (String) arguments[0]) : words;
        if (ForAnother.given() != null) return new MessageFormat(text, locale()).format(arguments);
        var known = FORMATS.computeIfAbsent(
                new Written(text, locale()), written -> new MessageFormat(written.pattern, written.locale));
        return ((MessageFormat) known.clone()).format(arguments);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DATES.computeIfAbsent(
                new Written(pattern, locale()),
                written -> DateTimeFormatter.ofPattern(written.pattern, written.locale));
    }

    private static TemporalAccessor local(Object when) {
        return when instanceof Instant instant ? instant.atZone(Time.PARIS) : (TemporalAccessor) when;
    }

    private static boolean inFrench() {
        return locale().getLanguage().equals("fr");
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
