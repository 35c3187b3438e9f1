package fr.carnet.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list that a reader came from, as they had filtered it: it follows them from page to page as the parameter
 * {@code liste}, and back links lead to it. Only what a list understands goes through.
 */
@Named
@RequestScoped
public class CameFrom {

    private static final String PARAMETER = "liste";
    private static final Set<String> UNDERSTOOD = Set.of("type", "periode", "auteur", "page");
    private static final int LONGEST = 300;

    @Inject
    HttpServletRequest request;

    /** To add to the address of the list: {@code ?type=analyses}, or nothing. */
    public String getQuery() {
        var query = query();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** To add to the address of a list that names something else first: {@code &type=analyses}, or nothing. */
    public String getMore() {
        var query = query();
        return query.isEmpty() ? "" : "&" + query;
    }

    /** The same as {@link #getMore()}, from the first page on. */
    public String getFilter() {
        return getMore().replaceFirst("&page=\\d+", "");
    }

    /** To add to an address that is not a list: {@code &liste=…}, or nothing. */
    public String getKept() {
        var query = query();
        return query.isEmpty() ? "" : "&" + PARAMETER + "=" + encode(query);
    }

    /** What hidden inputs carry through a POST; empty when nothing was filtered. */
    public String getValue() {
        return query();
    }

    private String query() {
        var carried = request.getParameter(PARAMETER);
        var given = Objects.toString(carried == null ? request.getQueryString() : carried, "");
        if (given.length() > LONGEST) return "";
        return Stream.of(given.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && !part[1].isEmpty() && UNDERSTOOD.contains(part[0]))
                .map(part -> part[0] + "=" + encode(decode(part[1])))
                .collect(Collectors.joining("&"));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
