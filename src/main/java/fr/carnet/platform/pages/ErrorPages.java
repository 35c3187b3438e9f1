package fr.carnet.platform.pages;

import fr.carnet.platform.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Words every error: as a page for a browser, as two lines of text for anything else. {@code web.xml} sends all that
 * the container refuses to the one page behind this filter.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorPages extends HttpFilter {

    /** Request attribute that tells the page of status 403 that a form, not a person, was refused. */
    public static final String FORM_REFUSED = "fr.carnet.form-refused";

    /** Request attribute with the refusal that a page did not catch: its own words say more than those of a status. */
    static final String REFUSED = "fr.carnet.refused";

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 410, 413, 422, 429, 500, 503);

    /** What these say is the same whatever was refused: of what is hidden, nothing else may be said. */
    private static final Set<Integer> OWN_PAGE = Set.of(401, 404, 410, 413, 429, 500, 503);

    private static final Set<String> READABLE = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var status = (int) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 500);
        var page = page(request, status);
        request.setAttribute("errorPage", page);
        response.setHeader("Cache-Control", "no-store");
        if (!wantsHtml(request)) {
            text(request, response, page);
            return;
        }
        try {
            chain.doFilter(readable(request), response);
        } catch (ServletException | RuntimeException e) {
            response.resetBuffer();
            text(request, response, page);
        }
    }

    private static String page(HttpServletRequest request, int status) {
        if (request.getAttribute(FORM_REFUSED) != null) return "error403form";
        var refused = request.getAttribute(REFUSED) instanceof Refusal.Code code ? refusalWords(request, code) : null;
        if (refused == null || OWN_PAGE.contains(status)) return "error" + worded(status);
        request.setAttribute("refusalWords", refused);
        return "error422";
    }

    private static String refusalWords(HttpServletRequest request, Refusal.Code code) {
        var words = ResourceBundle.getBundle(
                "i18n." + Refusal.feature(code), Preferences.of(request).language());
        return Words.word(words, "refusal." + code.name(), ForAnother.given(request));
    }

    /** Faces answers nothing but a GET or a POST, not even with a page that says so. */
    private static HttpServletRequest readable(HttpServletRequest request) {
        if (READABLE.contains(request.getMethod())) return request;
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    static int worded(int status) {
        if (WORDED.contains(status)) return status;
        if (status == 401) return 403;
        return status >= 500 ? 500 : 400;
    }

    private static boolean wantsHtml(HttpServletRequest request) {
        var accepted = Objects.toString(request.getHeader("Accept"), "");
        return accepted.contains("text/html");
    }

    private static void text(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        var words = ResourceBundle.getBundle(
                "i18n.platform", Preferences.of(request).language());
        var reference = request.getAttribute(Incidents.REFERENCE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words.getString(page + ".title"));
        response.getWriter().println(words.getString(page + ".text.what"));
        if (reference != null) response.getWriter().println(reference);
    }
}
