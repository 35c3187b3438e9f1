package fr.carnet.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * The one way to write fields as bytes: numbers in 8 bytes, texts in UTF-8 behind their length in 4 bytes, an absent
 * text as length -1, a list behind its size. Two different rows never give the same bytes.
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Canonical number(long value) {
        bytes.writeBytes(ByteBuffer.allocate(8).putLong(value).array());
        return this;
    }

    Canonical text(String value) {
        if (value == null) return length(-1);
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    Canonical bytes(byte[] value) {
        length(value.length);
        bytes.writeBytes(value);
        return this;
    }

    Canonical refs(List<UUID> refs) {
        length(refs.size());
        refs.forEach(ref -> number(ref.getMostSignificantBits()).number(ref.getLeastSignificantBits()));
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    byte[] sha256() {
        return sha256(toBytes());
    }

    private Canonical length(int value) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
        return this;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
