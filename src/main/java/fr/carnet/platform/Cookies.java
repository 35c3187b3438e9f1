package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The portal's own cookies: always HttpOnly and SameSite=Lax, and Secure when the public address is https. */
@ApplicationScoped
public class Cookies {

    @Inject
    Settings settings;

    public Optional<String> read(HttpServletRequest request, String name) {
        return values(request, name).findFirst();
    }

    /** A browser may be made to send several cookies of one name. */
    public Stream<String> values(HttpServletRequest request, String name) {
        return all(request).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue);
    }

    public Stream<Cookie> all(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    /** Until the browser closes. */
    public void write(HttpServletResponse response, String name, String value, String path) {
        add(response, name, value, path, -1);
    }

    public void write(HttpServletResponse response, String name, String value, String path, Duration age) {
        add(response, name, value, path, (int) age.toSeconds());
    }

    public void clear(HttpServletResponse response, String name, String path) {
        add(response, name, "", path, 0);
    }

    private void add(HttpServletResponse response, String name, String value, String path, int age) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.overTls());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
