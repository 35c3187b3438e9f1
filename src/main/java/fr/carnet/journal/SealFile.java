package fr.carnet.journal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The newest signed head, as a C2SP checkpoint, at {@code /sceau.txt}, and the keys at {@code /sceau/cle.txt}: for whoever
 * keeps them by a machine, and as files that {@code CheckHistory} takes.
 */
@WebServlet({"/sceau.txt", "/sceau/cle.txt"})
public class SealFile extends HttpServlet {

    @Inject
    transient PublishedHeads published;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var heads = published.notes();
        if (heads.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; charset=UTF-8");
        var keys = request.getServletPath().endsWith("cle.txt");
        response.getWriter().print(keys ? String.join("\n", published.keys()) + "\n" : heads.get(0));
    }
}
