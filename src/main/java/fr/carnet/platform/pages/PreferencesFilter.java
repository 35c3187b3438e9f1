package fr.carnet.platform.pages;

import fr.carnet.platform.Cookies;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language and the theme that a link of the header asked for. */
@WebFilter("/*")
class PreferencesFilter extends HttpFilter {

    @Inject
    Cookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var preferences = Preferences.of(request);
        if (Preferences.followed(request, Preferences.LANGUAGE).isPresent()) {
            remember(response, Preferences.LANGUAGE, preferences.language().getLanguage());
        }
        if (Preferences.followed(request, Preferences.THEME).isPresent()) {
            remember(response, Preferences.THEME, preferences.theme());
        }
        chain.doFilter(request, response);
    }

    private void remember(HttpServletResponse response, String name, String value) {
        cookies.write(response, name, value, "/", Duration.ofDays(365));
    }
}
