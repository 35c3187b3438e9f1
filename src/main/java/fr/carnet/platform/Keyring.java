package fr.carnet.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Encryption at rest (SECURITY 5): one AES-GCM keyset per holder, wrapped by a key-encryption key that the
 * database does not hold. Shredding a holder's keyset makes all that is theirs unreadable for good.
 */
@ApplicationScoped
public class Keyring {

    private static final int REMEMBERED = 4_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);

    private record Unwrapped(Aead aead, Instant until) {}

    private final Map<Long, Unwrapped> unwrapped = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Unwrapped> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Keysets keysets;

    @Inject
    KeyFile keys;

    @Inject
    InstantSource clock;

    @Produces
    @Singleton
    static KeyFile keyFile(Settings settings) {
        return KeyFile.open(settings.kekUri());
    }

    /**
     * Seals for this holder, whose keyset is made at first use. The subject of the transaction is the holder.
     *
     * @param about what the bytes are and whose ("document:REF:title"): bound to them, needed again to open them
     */
    public byte[] seal(long holder, String about, byte[] plain) {
        try {
            var aead = remembered(holder);
            if (aead == null) {
                var wrapped = keysets.of(holder);
                aead = unwrap(holder, wrapped.isPresent() ? wrapped.get() : keysets.keepFirst(holder, fresh(holder)));
            }
            return aead.encrypt(plain, bound(holder, about));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** @throws IllegalStateException when the bytes are not what was sealed as this, or the keyset was shredded */
    public byte[] open(long holder, String about, byte[] sealed) {
        try {
            var aead = remembered(holder);
            if (aead == null) {
                aead = unwrap(holder, keysets.of(holder).orElseThrow(() -> new IllegalStateException("no keyset")));
            }
            return aead.decrypt(sealed, bound(holder, about));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + about, e);
        }
    }

    /**
     * Destroys the holder's keyset for good, in a transaction of its own: at once on this node, within five minutes
     * on others. Backups made before still hold it, wrapped, until they expire.
     */
    public void shred(long holder) {
        keysets.shred(holder);
        synchronized (unwrapped) {
            unwrapped.remove(holder);
        }
    }

    private Aead remembered(long holder) {
        synchronized (unwrapped) {
            var entry = unwrapped.get(holder);
            return entry == null || clock.instant().isAfter(entry.until) ? null : entry.aead;
        }
    }

    private byte[] fresh(long holder) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, keys.keyEncryptionKey(), bound(holder, "keyset"));
    }

    private Aead unwrap(long holder, byte[] wrapped) throws GeneralSecurityException {
        var aead = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keys.keyEncryptionKey(), bound(holder, "keyset"))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        synchronized (unwrapped) {
            unwrapped.put(holder, new Unwrapped(aead, clock.instant().plus(REMEMBERED_FOR)));
        }
        return aead;
    }

    private static byte[] bound(long holder, String about) {
        return (holder + ":" + about).getBytes(StandardCharsets.UTF_8);
    }
}
