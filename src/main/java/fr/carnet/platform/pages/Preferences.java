package fr.carnet.platform.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Language and theme of the answer: the link just followed, else the cookie, else what the browser asks.
 *
 * @param theme one of {@link #THEMES}; "auto" follows the device
 */
public record Preferences(Locale language, String theme) {

    static final String LANGUAGE = "lang";
    static final String THEME = "affichage";
    static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    static final List<String> THEMES = List.of("auto", "clair", "sombre", "contraste");

    public static Preferences of(HttpServletRequest request) {
        var language = chosen(request, LANGUAGE)
                .flatMap(tag -> known(Locale.forLanguageTag(tag)))
                .or(() -> asked(request))
                .orElse(Locale.FRENCH);
        return new Preferences(
                language, chosen(request, THEME).filter(THEMES::contains).orElse("auto"));
    }

    private static Optional<String> chosen(HttpServletRequest request, String name) {
        return followed(request, name).or(() -> Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst());
    }

    /** From the query alone: asking for a parameter would read the body of a POST. */
    static Optional<String> followed(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale).stream())
                .findFirst();
    }

    private static Optional<Locale> known(Locale locale) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
