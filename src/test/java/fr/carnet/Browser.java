package fr.carnet;

import fr.carnet.dev.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without screen or script, for tests of the shared stack: it keeps cookies, follows redirects when asked,
 * and walks the issuer's sign-in form.
 */
public final class Browser {

    /** One answer. */
    public record Page(URI address, int status, Map<String, String> headers, String body) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase()));
        }

        /** Where it leads, as an absolute address. */
        public URI location() {
            return address.resolve(header("location").orElseThrow());
        }

        public String title() {
            return find("<title>(.*?)</title>").orElse("");
        }

        /** The token of its first form. */
        public String token() {
            return find("name=\"jeton\" value=\"([^\"]+)\"").orElseThrow();
        }

        public Optional<String> find(String pattern) {
            var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(body);
            return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
        }
    }

    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final String portal = Stack.shared().url();

    public Browser() {
        client = builder().build();
    }

    private Browser(InetSocketAddress portal) {
        client = builder().proxy(new StandIn(this.portal, portal)).build();
    }

    /** Talks to another portal as if it were that of the shared stack, whose issuer knows no other address. */
    public static Browser of(InetSocketAddress portal) {
        return new Browser(portal);
    }

    private HttpClient.Builder builder() {
        return HttpClient.newBuilder().cookieHandler(jar).connectTimeout(Duration.ofSeconds(10));
    }

    /** Signs in and lands on the first page. */
    public static Browser signedInAs(String login) {
        return new Browser().signIn(login);
    }

    public Browser signIn(String login) {
        signIn(get("/connexion"), login);
        return this;
    }

    public Page get(String address) {
        return follow(open(address));
    }

    /** Without following where it leads. */
    public Page open(String address) {
        return send(request(address).GET());
    }

    /** Sends a form, without following where it leads. */
    public Page post(String address, Map<String, String> fields, String... headers) {
        var request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form whose answer is a file. */
    public byte[] download(String address, Map<String, String> fields) throws IOException, InterruptedException {
        var request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
        return client.send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public Page follow(Page page) {
        var answer = page;
        for (var hops = 0; answer.status() / 100 == 3 && hops < 10; hops++) {
            answer = send(request(answer.location().toString()).GET());
        }
        return answer;
    }

    /** Fills in the issuer's form; gives the page where the sign-in ends. */
    public Page signIn(Page form, String login) {
        return follow(credentials(form, login));
    }

    /** Fills in the issuer's form; gives its answer, which leads back to the portal. */
    public Page credentials(Page form, String login) {
        var action =
                form.find("action=\"([^\"]*login-actions/authenticate[^\"]*)\"").orElseThrow();
        return post(action, Map.of("username", login, "password", "carnet"));
    }

    public Optional<String> cookie(String name) {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost");
        cookie.setVersion(0);
        jar.getCookieStore().add(URI.create(portal), cookie);
    }

    /** As when time ends the session, or the browser forgets who is who at the issuer. */
    public void forget(String prefix) {
        var store = jar.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith(prefix))
                .toList()
                .forEach(cookie -> store.remove(URI.create(portal), cookie));
    }

    public Page send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            jar.getCookieStore().getCookies().forEach(Browser::asBrowsersDo);
            return new Page(answer.uri(), answer.statusCode(), headers(answer), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("/") ? portal + address : address))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr");
    }

    /** Browsers trust localhost with Secure cookies, and write no version. */
    private static void asBrowsersDo(HttpCookie cookie) {
        cookie.setSecure(false);
        cookie.setVersion(0);
    }

    private static Map<String, String> headers(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(), header -> String.join(", ", header.getValue())));
    }
}
