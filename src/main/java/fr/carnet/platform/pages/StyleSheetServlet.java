package fr.carnet.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@link StyleSheet}: for ever under its own address; under an older one too, but not for long. */
@WebServlet("/style/*")
class StyleSheetServlet extends HttpServlet {

    @Inject
    StyleSheet style;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Cache-Control",
                style.isAt(request.getPathInfo()) ? "public, max-age=31536000, immutable" : "public, max-age=60");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType("text/css;charset=UTF-8");
        var body = style.plain();
        if (Encoding.gzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            body = style.compressed();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
