package fr.carnet.consent.grid;

import fr.carnet.consent.PrintedCode;
import fr.carnet.platform.KeyFile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What marks the codes of one grid. Twenty bits are soon guessed from a bare digest: the mark is keyed. */
final class GridKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MARK = 16;
    private static final int KEY = 32;

    private final byte[] key;

    private GridKey(byte[] key) {
        this.key = key;
    }

    static GridKey fresh() {
        var key = new byte[KEY];
        RANDOM.nextBytes(key);
        return new GridKey(key);
    }

    static GridKey open(KeyFile keys, long holder, byte[] sealed) {
        try {
            return new GridKey(keys.keyEncryptionKey().decrypt(sealed, bound(holder)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of a grid cannot be opened", e);
        }
    }

    byte[] sealed(KeyFile keys, long holder) {
        try {
            return keys.keyEncryptionKey().encrypt(key, bound(holder));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One mark after another. */
    byte[] marks(List<String> codes) {
        var marks = new byte[codes.size() * MARK];
        for (var cell = 0; cell < codes.size(); cell++) {
            System.arraycopy(mark(cell, codes.get(cell)), 0, marks, cell * MARK, MARK);
        }
        return marks;
    }

    /** In a time that says nothing of where they differ. */
    boolean matches(byte[] marks, int cell, String typed) {
        var expected = Arrays.copyOfRange(marks, cell * MARK, (cell + 1) * MARK);
        return MessageDigest.isEqual(expected, mark(cell, typed));
    }

    private byte[] mark(int cell, String code) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var text = cell + ":" + PrintedCode.plain(code);
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bound(long holder) {
        return ("code-grid:" + holder).getBytes(StandardCharsets.UTF_8);
    }
}
