package fr.carnet.platform.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Keeps what is written as HTML; lets everything else through untouched. */
class BufferedPage extends HttpServletResponseWrapper {

    private StringWriter text;
    private PrintWriter writer;

    BufferedPage(HttpServletResponse response) {
        super(response);
    }

    /** The page, or null when the answer is not one. */
    String text() {
        return text == null ? null : text.toString();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (getContentType() == null || !getContentType().startsWith("text/html")) return super.getWriter();
        if (writer == null) {
            text = new StringWriter(16_384);
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (text == null) super.flushBuffer();
    }

    @Override
    public void setContentLength(int length) {
        if (text == null) super.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (text == null) super.setContentLengthLong(length);
    }

    @Override
    public void reset() {
        super.reset();
        text = null;
        writer = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        if (text != null) text.getBuffer().setLength(0);
    }

    @Override
    public void sendError(int status) throws IOException {
        text = null;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        text = null;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        text = null;
        super.sendRedirect(location);
    }
}
