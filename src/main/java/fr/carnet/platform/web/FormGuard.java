package fr.carnet.platform.web;

import fr.carnet.platform.pages.ErrorPages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets a post through only with a token written for this browser in its present state; the API, which knows no
 * cookie, is exempt. A signed-in person whose form is ours but older than their session finds it filled in again,
 * unsent. Anything else is refused, with nothing changed.
 */
public class FormGuard extends HttpFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SAME_ORIGIN = Set.of("same-origin", "none");

    @Inject
    FormTokens tokens;

    @Inject
    KeptTexts keptTexts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isApi(request)) {
            chain.doFilter(request, response);
        } else if (READS.contains(request.getMethod())) {
            chain.doFilter(withKeptText(request), response);
        } else if (request.getMethod().equals("POST")) {
            check(request, response, chain);
        } else {
            response.setHeader("Allow", "GET, HEAD, OPTIONS, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void check(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Arrivals.requireReadable(request);
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !SAME_ORIGIN.contains(site)) {
            refuse(request, response);
        } else if (tokens.accepts(request, request.getParameter(FormTokens.FIELD))) {
            keptTexts.drop(request);
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() != null) {
            var address = keptTexts.keep(request);
            if (address.isPresent()) Redirects.see(response, request.getContextPath() + address.get());
            else refuse(request, response);
        } else {
            refuse(request, response);
        }
    }

    private HttpServletRequest withKeptText(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null || !query.contains(KeptTexts.MARK + "=")) return request;
        var kept = keptTexts.find(request);
        if (kept.isEmpty()) return request;
        request.setAttribute(KeptText.class.getName(), kept.get());
        Map<String, String[]> parameters = new HashMap<>();
        kept.get().fields().forEach((name, values) -> parameters.put(name, array(values)));
        parameters.putAll(request.getParameterMap());
        return new WithParameters(request, parameters);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.FORM_REFUSED, true);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
