package fr.carnet.identity;

import fr.carnet.platform.Cookies;
import fr.carnet.platform.web.LastAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers by which a browser is known again at the next sign-in: one for each account that used it, so that nothing
 * says of two accounts that they share a device. They open nothing.
 */
@ApplicationScoped
public class DeviceNumbers {

    /** Not used for so long, a device is forgotten. */
    public static final Duration AGE = Duration.ofDays(180);

    private static final String PREFIX = "carnet-appareil-";
    private static final int SHORT = 8;
    /** A computer that many people use must not fill the headers. */
    private static final int MOST = 4;

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern PHONE = Pattern.compile("Mobi|Android|iPad");

    @Inject
    Cookies cookies;

    @Inject
    LastAccount accounts;

    /** The one of this account, from whichever space they look at. */
    public Optional<String> of(HttpServletRequest request, Viewer viewer) {
        return cookies.values(request, name(viewer))
                .filter(value -> NUMBER.matcher(value).matches())
                .findFirst();
    }

    void keep(HttpServletRequest request, HttpServletResponse response, Viewer viewer, String number) {
        all(request).filter(name -> !name.equals(name(viewer))).skip(MOST - 1).forEach(name -> clear(response, name));
        cookies.write(response, name(viewer), number, "/", AGE);
    }

    /** Whether any account left one here. */
    boolean isPresent(HttpServletRequest request) {
        return all(request).findAny().isPresent();
    }

    void forgetAll(HttpServletRequest request, HttpServletResponse response) {
        all(request).forEach(name -> clear(response, name));
    }

    static DeviceSeen.Kind kind(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent != null && PHONE.matcher(agent).find() ? DeviceSeen.Kind.PHONE : DeviceSeen.Kind.COMPUTER;
    }

    private void clear(HttpServletResponse response, String name) {
        cookies.clear(response, name, "/");
    }

    private Stream<String> all(HttpServletRequest request) {
        return cookies.all(request)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PREFIX))
                .distinct();
    }

    private String name(Viewer viewer) {
        return PREFIX + accounts.stampOf("device " + viewer.subject()).substring(0, SHORT);
    }
}
