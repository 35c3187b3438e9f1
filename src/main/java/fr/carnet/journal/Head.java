package fr.carnet.journal;

import com.google.crypto.tink.PublicKeySign;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

/**
 * A signed head of the tree, as a C2SP checkpoint (https://c2sp.org/tlog-checkpoint): three lines and the time,
 * an empty line, a signature. Tools of certificate transparency read it.
 *
 * @param origin name of the log and of its key
 */
record Head(String origin, long size, byte[] root, Instant at, String note) {

    static Head sign(SealKey key, PublicKeySign signer, long size, byte[] root, Instant at) {
        try {
            var body = key.name() + "\n" + size + "\n" + base64(root) + "\n" + at + "\n";
            var signature = signer.sign(body.getBytes(StandardCharsets.UTF_8));
            return new Head(key.name(), size, root, at, body + "\n" + key.signatureLine(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the head cannot be signed", e);
        }
    }

    /** @throws IllegalArgumentException when the note is not one of ours */
    static Head parse(String note) {
        var lines = note.split("\n", -1);
        if (lines.length != 7 || !lines[4].isEmpty() || !lines[6].isEmpty()) {
            throw new IllegalArgumentException("not a signed head");
        }
        return new Head(
                lines[0],
                Long.parseLong(lines[1]),
                Base64.getDecoder().decode(lines[2]),
                Instant.parse(lines[3]),
                note);
    }

    byte[] signedBytes() {
        return note.substring(0, note.indexOf("\n\n") + 1).getBytes(StandardCharsets.UTF_8);
    }

    String signatureLine() {
        return note.substring(note.indexOf("\n\n") + 2);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
