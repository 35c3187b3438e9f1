package fr.carnet.platform.pages;

import fr.carnet.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of every page asks: language, theme, addresses of the links of its header and footer. */
@Named
@RequestScoped
public class Shell {

    @Inject
    HttpServletRequest request;

    @Inject
    StyleSheet style;

    @Inject
    FormErrors errors;

    @Inject
    Settings settings;

    private Preferences preferences;

    public Locale getLocale() {
        return preferences().language();
    }

    /** The languages that a person may choose. */
    public List<Locale> getLanguages() {
        return Preferences.LANGUAGES;
    }

    /** Value of {@code data-theme}; null when the device decides. */
    public String getTheme() {
        return isTheme("auto") ? null : preferences().theme();
    }

    public List<String> getThemes() {
        return Preferences.THEMES;
    }

    public boolean isTheme(String theme) {
        return preferences().theme().equals(theme);
    }

    /** This page in that language; what the address says besides is kept. */
    public String inLanguage(Locale language) {
        return here(Preferences.LANGUAGE, language.getLanguage());
    }

    /** This page in that theme. */
    public String inTheme(String theme) {
        return here(Preferences.THEME, theme);
    }

    /** That page of a list: parameter {@code page}, from 1. */
    public String atPage(int page) {
        return here("page", Integer.toString(page));
    }

    /** Value of {@code aria-current} for the link of a section: this very page, one below it (but for a home), or null. */
    public String section(String path) {
        var here = request.getRequestURI().substring(request.getContextPath().length());
        if (here.equals(path)) return "page";
        return path.lastIndexOf('/') > 0 && here.startsWith(path + "/") ? "true" : null;
    }

    public String getStyle() {
        return style.url();
    }

    /** Weight of the style sheet as sent, in kB rounded up; a browser loads it once. */
    public long getStyleWeight() {
        return PageOutput.kilobytes(style.compressed().length);
    }

    /** Stands for the weight of this page until {@link PageOutput} knows it. */
    public String getWeight() {
        return PageOutput.WEIGHT;
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** What to read out on the phone, such as K74-2P; on the page of an incident, what finds it in the log. */
    public String getReference() {
        if (request.getAttribute(Incidents.REFERENCE) instanceof String incident) return incident;
        var state = preferences().language().equals(Locale.FRENCH) ? 0 : 1;
        state = 4 * state + Preferences.THEMES.indexOf(preferences().theme());
        state = 2 * state + (errors.isEmpty() ? 0 : 1);
        state = 2 * state + (request.getUserPrincipal() == null ? 0 : 1);
        return PageReference.of(FacesContext.getCurrentInstance().getViewRoot().getViewId(), state);
    }

    private String here(String name, String value) {
        var kept = Stream.of(Objects.toString(request.getQueryString(), "").split("&"))
                .filter(part -> !part.isEmpty())
                .filter(part -> !part.startsWith(Preferences.LANGUAGE + "="))
                .filter(part -> !part.startsWith(Preferences.THEME + "="))
                .filter(part -> !part.startsWith(name + "="));
        return "?" + Stream.concat(kept, Stream.of(name + "=" + value)).collect(Collectors.joining("&"));
    }

    private Preferences preferences() {
        if (preferences == null) preferences = Preferences.of(request);
        return preferences;
    }
}
