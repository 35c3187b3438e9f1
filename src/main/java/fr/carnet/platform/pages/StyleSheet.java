package fr.carnet.platform.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The one style sheet: tokens of the themes and their structure, joined, minified and compressed once. */
@ApplicationScoped
class StyleSheet {

    /** Later files win over earlier ones. */
    static final List<String> FILES = List.of("light", "dark", "high-contrast", "base");

    @Inject
    ServletContext context;

    private byte[] plain;
    private byte[] compressed;
    private String hash;

    @PostConstruct
    void read() {
        var css = new StringBuilder();
        for (var file : FILES) css.append(text("/WEB-INF/resources/themes/" + file + ".css"));
        plain = minify(css.toString()).getBytes(StandardCharsets.UTF_8);
        compressed = gzip(plain);
        hash = hash(plain);
    }

    String url() {
        return context.getContextPath() + "/style/" + hash + ".css";
    }

    boolean isAt(String path) {
        return ("/" + hash + ".css").equals(path);
    }

    byte[] plain() {
        return plain;
    }

    byte[] compressed() {
        return compressed;
    }

    /** Good enough for our own files: no string in them holds a comment or two spaces. */
    static String minify(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private String text(String path) {
        try (var in = context.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
