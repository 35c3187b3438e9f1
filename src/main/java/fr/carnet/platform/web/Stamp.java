package fr.carnet.platform.web;

import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Short keyed digests that only the portal can make and that every node makes alike (the key is drawn from the OIDC
 * client's secret). A stamp says "we wrote this"; it keeps nothing secret and cannot be turned back into its text.
 */
@ApplicationScoped
public class Stamp {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    @Inject
    public Stamp(Settings settings) {
        this(settings.clientSecret());
    }

    Stamp(String secret) {
        var root = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        key = new SecretKeySpec(digest(root, "carnet stamp v1"), "HmacSHA256");
    }

    /** No-argument constructor of the CDI proxy. */
    protected Stamp() {
        key = null;
    }

    /** @param purpose keeps the stamps of one use from serving in another */
    public String of(String purpose, String text) {
        var bytes = digest(key, purpose + "\n" + text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES));
    }

    /** In a time that says nothing of where they differ. */
    public boolean matches(String stamp, String purpose, String text) {
        return stamp != null && same(stamp, of(purpose, text));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** As long as a stamp, and told by nothing. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
