package fr.carnet.journal;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key of the seals, as written in {@code key.txt}: {@code name+id+key}, the form of C2SP signed notes.
 *
 * @param bytes Ed25519, 32 bytes
 */
record SealKey(String name, byte[] bytes) {

    private static final byte ED25519 = 1;
    private static final String DASH = "— ";

    static SealKey parse(String line) {
        var parts = line.strip().split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("not a public key of seals: " + line);
        var typed = Base64.getDecoder().decode(parts[2]);
        var key = new SealKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (typed[0] != ED25519 || !key.toString().equals(line.strip())) {
            throw new IllegalArgumentException("not a public key of seals: " + line);
        }
        return key;
    }

    String signatureLine(byte[] signature) {
        var tagged = ByteBuffer.allocate(4 + signature.length)
                .put(id())
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(tagged) + "\n";
    }

    boolean signed(Head head) {
        var line = head.signatureLine();
        var start = DASH + name + " ";
        if (!head.origin().equals(name) || !line.startsWith(start)) return false;
        try {
            var tagged = ByteBuffer.wrap(
                    Base64.getDecoder().decode(line.substring(start.length()).strip()));
            var id = new byte[4];
            tagged.get(id);
            var signature = new byte[tagged.remaining()];
            tagged.get(signature);
            new Ed25519Verify(bytes).verify(signature, head.signedBytes());
            return Arrays.equals(id, id());
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        var typed =
                ByteBuffer.allocate(1 + bytes.length).put(ED25519).put(bytes).array();
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    private byte[] id() {
        var hash = Canonical.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {ED25519}, bytes);
        return Arrays.copyOf(hash, 4);
    }
}
