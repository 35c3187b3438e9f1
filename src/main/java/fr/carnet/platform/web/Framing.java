package fr.carnet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/**
 * Whether a request says in one way only for whom it is and where it ends. The container lets two ways pass and
 * follows one of them; a proxy before it may follow the other, and then take the end of one person's request for the
 * beginning of the next one's (SECURITY attack 18).
 */
public final class Framing {

    private Framing() {}

    public static boolean isClear(HttpServletRequest request) {
        return isClear(
                request.getProtocol(),
                values(request, "Host"),
                values(request, "Content-Length"),
                values(request, "Transfer-Encoding"));
    }

    /**
     * A length announced before the chunks is gone when we are asked, so a body in chunks may have had two ends: nothing
     * more is read from this connection. Browsers send none.
     */
    public static boolean isLast(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    static boolean isClear(String protocol, List<String> hosts, List<String> lengths, List<String> codings) {
        if (hosts.size() > 1 || lengths.size() > 1 || codings.size() > 1) return false;
        if (codings.isEmpty()) return true;
        return lengths.isEmpty()
                && protocol.equals("HTTP/1.1")
                && codings.get(0).strip().equalsIgnoreCase("chunked");
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
