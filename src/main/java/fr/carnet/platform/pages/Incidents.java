package fr.carnet.platform.pages;

import jakarta.faces.view.facelets.FaceletException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Turns what nobody caught into an answer that {@link ErrorPages} words. It logs one line and the frames, under the
 * reference that the person is told, and no message: a database puts values in its messages. In {@code web.xml}, before
 * the filters that read what was sent.
 */
public class Incidents extends HttpFilter {

    static final String REFERENCE = "fr.carnet.incident";

    private static final System.Logger LOG = System.getLogger("fr.carnet.incident");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception e) {
            var status = status(e);
            if (status >= 500) {
                var reference = PageReference.ofIncident();
                request.setAttribute(REFERENCE, reference);
                LOG.log(
                        status == 503 ? System.Logger.Level.WARNING : System.Logger.Level.ERROR,
                        () -> story(reference, e));
            }
            if (!response.isCommitted()) response.sendError(status);
        }
    }

    /** A form sent with a state we never gave is a bad request; a file too big, too big; no database, come back. */
    static int status(Throwable e) {
        return causes(e)
                .mapToInt(Incidents::statusOf)
                .filter(status -> status > 0)
                .findFirst()
                .orElse(500);
    }

    private static int statusOf(Throwable e) {
        var name = e.getClass().getSimpleName();
        if (name.equals("ViewExpiredException")) return 400;
        if (name.contains("SizeLimitExceeded")) return 413;
        if (e instanceof ServletException) return statusOfForm(String.valueOf(e.getMessage()));
        if (name.equals("PoolingException") || name.equals("ResourceAllocationException")) return 503;
        if (e instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().matches("08.*|57P.*|53.*")) {
            return 503;
        }
        return 0;
    }

    /** What the container says of a form with files that it does not take, in words only. */
    private static int statusOfForm(String said) {
        if (said.contains("exceeds the configured maximum") || said.contains("exceeds its maximum")) return 413;
        return said.contains("multipart") ? 400 : 0;
    }

    private static String story(String reference, Throwable e) {
        var story = new StringBuilder("incident ").append(reference);
        causes(e).forEach(cause -> {
            story.append("\n  ").append(cause.getClass().getName()).append(place(cause));
            Stream.of(cause.getStackTrace()).limit(25).forEach(frame -> story.append("\n    at ")
                    .append(frame));
        });
        return story.toString();
    }

    /** A fault in the writing of a page: its message is a file and a line, and holds nobody's data. */
    private static String place(Throwable e) {
        return e instanceof FaceletException ? " " + e.getMessage() : "";
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(10);
    }
}
