package fr.carnet.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a holder in as a browser does, through the issuer's form. */
final class SignIn {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions/authenticate[^\"]*)\"");
    private static final int HOPS = 10;

    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(jar)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private SignIn() {}

    /** @return the cookies of the session, as a request carries them */
    static String as(Holder holder, String portal) throws IOException, InterruptedException {
        var browser = new SignIn();
        var form = browser.follow(browser.send(URI.create(portal + "/connexion"), null));
        var action = FORM.matcher(form.body());
        if (!action.find()) throw new IOException("no sign-in form at " + form.uri() + ": " + form.statusCode());
        var home = browser.follow(browser.send(
                URI.create(action.group(1).replace("&amp;", "&")),
                "username=" + holder.login() + "&password=" + Accounts.PASSWORD));
        if (home.statusCode() != 200 || !home.uri().getPath().equals("/espace")) {
            throw new IOException(holder.login() + " does not get in: " + home.statusCode() + " at " + home.uri());
        }
        return browser.jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getPath().equals("/"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var last = answer;
        for (int hop = 0; last.statusCode() / 100 == 3 && hop < HOPS; hop++) {
            last = send(last.uri().resolve(last.headers().firstValue("location").orElseThrow()), null);
        }
        return last;
    }

    private HttpResponse<String> send(URI address, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        jar.getCookieStore().getCookies().forEach(SignIn::asBrowsersDo);
        return answer;
    }

    /** Browsers trust localhost with Secure cookies, and write no version. */
    private static void asBrowsersDo(HttpCookie cookie) {
        cookie.setSecure(false);
        cookie.setVersion(0);
    }
}
