package fr.carnet.delegation;

import fr.carnet.identity.ActingFor;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.web.Paths;
import fr.carnet.platform.web.Redirects;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Asks, at each request of somebody who acts for another, whether they still may (SECURITY 8). When they may no longer,
 * they are back in their own space and a page says so. What a delegation does not reach has one answer (R72).
 */
@WebFilter("/espace/*")
public class ActingGuard extends HttpFilter {

    @Inject
    transient Acting acting;

    @Inject
    transient ActingFor actingFor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request.getUserPrincipal() instanceof Viewer viewer) || !viewer.isForAnother()) {
            chain.doFilter(request, response);
            return;
        }
        var path = Paths.of(request);
        var standing = acting.find();
        if (standing.isEmpty()) {
            actingFor.end(request, response);
            Redirects.see(response, "/espace/proches/fin");
        } else if (Reach.of(standing.get(), path)) {
            chain.doFilter(request, response);
        } else {
            Redirects.see(response, "/espace/proches/hors-portee");
        }
    }
}
