package fr.carnet;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every page that one can reach by links from some addresses, as plain text to compare with another crawl: what changes
 * by nature (refs, form tokens, instants of the day, the weight at the foot) becomes its number in the order of appearance.
 */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final Pattern REF = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|1\\.2\\.250\\.1\\.999\\.2\\.\\d+|[?&;]line=[0-9a-f]+|l-[0-9a-f]{16,}|(?<=(?:data-ref|value)=\")[0-9a-f]{12}(?=\")|(?<=,)[0-9a-f]{12}(?=\\s)");
    private static final Pattern CHANGING = Pattern.compile(
            "name=\"jeton\" value=\"[^\"]*\"|\\d+(?:,\\d+)? ?(?:&nbsp;|\u00a0|&#160;)?(?:ko|kB)|\\d{1,2}(?:&nbsp;|\u00a0|&#160;| )h(?:&nbsp;|\u00a0|&#160;| )\\d\\d|2026-\\d\\d-\\d\\dT[0-9:.]+Z?");

    /** They end the session, or lead out of the space. */
    private static final Pattern AVOIDED =
            Pattern.compile("/(deconnexion|connexion|affichage|jakarta\\.faces|style).*");

    private final Browser browser;
    private final Map<String, String> replaced;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Crawl(Browser browser, Map<String, String> replaced) {
        this.browser = browser;
        this.replaced = replaced;
    }

    /**
     * @param replaced what is this space's own (a name, a number), and by what it is replaced
     * @return pages by address, both made plain, in the order in which they were found
     */
    public static Map<String, String> from(Browser browser, Map<String, String> replaced, String... addresses) {
        var crawl = new Crawl(browser, replaced);
        crawl.follow(addresses);
        return crawl.pages;
    }

    private void follow(String... addresses) {
        var waiting = new ArrayDeque<>(java.util.List.of(addresses));
        while (!waiting.isEmpty() && pages.size() < 400) {
            var address = waiting.poll();
            var plain = plain(address);
            if (pages.containsKey(plain) || AVOIDED.matcher(address).matches()) continue;
            var page = browser.get(address);
            pages.put(plain, page.status() + " " + headers(page) + "\n" + plain(page.body()));
            if (!page.header("content-type").orElse("").startsWith("text/html")) continue;
            LINK.matcher(page.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .map(link -> relative(page.address(), link))
                    .forEach(waiting::add);
        }
    }

    private static String relative(URI from, String link) {
        var to = from.resolve(link.replace(" ", "%20"));
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    private static String headers(Browser.Page page) {
        return new TreeSet<>(page.headers().keySet())
                .stream()
                        .filter(name -> !name.equals("content-length") && !name.equals("date"))
                        .collect(Collectors.joining(","));
    }

    private String plain(String text) {
        for (var one : replaced.entrySet()) text = text.replace(one.getKey(), one.getValue());
        text = REF.matcher(text).replaceAll(found -> names.computeIfAbsent(found.group(), ref -> "#" + names.size()));
        return CHANGING.matcher(text).replaceAll("~");
    }
}
