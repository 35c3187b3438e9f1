package fr.carnet.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** Sends the browser on with a GET, whatever it came with. */
public final class Redirects {

    private Redirects() {}

    public static void see(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
