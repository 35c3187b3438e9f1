package fr.carnet.platform.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Compresses a page and writes, where its footer asks, the weight that it then has. One pass: what comes before the
 * mark is compressed and counted, then the number and the few bytes after it follow.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
class PageOutput extends HttpFilter {

    /** A character that no text carries stands for the weight. */
    static final String WEIGHT = "\uE000";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = new BufferedPage(response);
        chain.doFilter(request, page);
        if (page.text() == null || response.isCommitted()) return;
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        var gzip = Encoding.gzip(request);
        if (gzip) response.setHeader("Content-Encoding", "gzip");
        var body = WeighedPage.of(page.text(), gzip);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
        response.flushBuffer(); // else Payara adds its own report to the page of an error
    }

    static long kilobytes(long bytes) {
        return (bytes + 999) / 1000;
    }
}
