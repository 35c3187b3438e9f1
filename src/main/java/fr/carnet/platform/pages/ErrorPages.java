package fr.carnet.platform.pages;

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
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Words every error: as a page for a browser, as two lines of text for anything else. {@code web.xml} sends all that
 * the container refuses to the one page behind this filter.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorPages extends HttpFilter {

    /** Request attribute to set before a 403: the form came with the token of an earlier session, or with none. */
    public static final String STALE_FORM = "fr.carnet.stale-form";

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var status = (int) Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 500);
        var page = "error" + worded(status) + (request.getAttribute(STALE_FORM) == null ? "" : "form");
        request.setAttribute("errorPage", page);
        response.setHeader("Cache-Control", "no-store");
        if (!wantsHtml(request)) {
            text(request, response, page);
            return;
        }
        try {
            chain.doFilter(new Reading(request), response);
        } catch (ServletException | RuntimeException e) {
            response.resetBuffer();
            text(request, response, page);
        }
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
        var words = ResourceBundle.getBundle("i18n.platform", Preferences.of(request).language());
        var reference = request.getAttribute(Incidents.REFERENCE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words.getString(page + ".title"));
        response.getWriter().println(words.getString(page + ".text.what"));
        if (reference != null) response.getWriter().println(reference);
    }

    /** The page of an error is read, whatever was sent: Faces must not take it for an answer to its own form. */
    private static class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
