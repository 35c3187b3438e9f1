package fr.carnet.platform.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language and the theme that a link of the header asked for. */
@WebFilter("/*")
class PreferencesFilter extends HttpFilter {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var preferences = Preferences.of(request);
        if (Preferences.followed(request, Preferences.LANGUAGE).isPresent()) {
            response.addCookie(
                    cookie(Preferences.LANGUAGE, preferences.language().getLanguage(), request));
        }
        if (Preferences.followed(request, Preferences.THEME).isPresent()) {
            response.addCookie(cookie(Preferences.THEME, preferences.theme(), request));
        }
        chain.doFilter(request, response);
    }

    private static Cookie cookie(String name, String value, HttpServletRequest request) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
