package fr.carnet.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A paper to take away, which no browser keeps. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param name of the file, without its ending; signs of a receipt only */
    public static void send(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf);
    }
}
