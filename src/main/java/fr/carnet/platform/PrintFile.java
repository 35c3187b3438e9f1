package fr.carnet.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;

/** A file for the printer: whole on the disk under its name, or not there. */
public final class PrintFile {

    private final Path path;
    private byte[] content;

    private PrintFile(Path path) {
        this.path = path;
    }

    public static PrintFile letters(Path directory, int number) {
        return new PrintFile(directory.resolve(name(number)));
    }

    public static PrintFile named(Path directory, String name) {
        return new PrintFile(directory.resolve(name));
    }

    public static PrintFile manifest(Path directory) {
        return new PrintFile(directory.resolve("manifest.csv"));
    }

    public static String name(int number) {
        return "lettres-%04d.pdf".formatted(number);
    }

    public void write(byte[] bytes) throws IOException {
        content = bytes;
        Files.createDirectories(path.getParent());
        var draft = path.resolveSibling(path.getFileName() + ".draft");
        try (var file = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) file.write(buffer);
            file.force(true);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public int pages() throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages();
        }
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
