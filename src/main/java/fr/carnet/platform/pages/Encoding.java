package fr.carnet.platform.pages;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a browser reads gzip. */
final class Encoding {

    private Encoding() {}

    static boolean gzip(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
