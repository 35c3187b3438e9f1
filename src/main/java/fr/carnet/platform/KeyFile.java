package fr.carnet.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The two keys that the database does not hold: the key-encryption key, and beside it ({@code NAME.seal}) the key
 * that signs the seals of the journal. Whoever loses the first loses every content; whoever copies it can read them.
 */
public final class KeyFile {

    static {
        try {
            AeadConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle encryption;
    private final KeysetHandle seal;

    private KeyFile(KeysetHandle encryption, KeysetHandle seal) {
        this.encryption = encryption;
        this.seal = seal;
    }

    /** @throws IllegalStateException with one line for the operator when a key is missing or unusable */
    public static KeyFile open(URI uri) {
        var file = path(uri);
        return new KeyFile(read(file), read(beside(file)));
    }

    /** One line for the operator when the keys cannot be used; the demo makes its own first. */
    static Optional<String> problem(String uri, boolean demo) {
        try {
            if (demo) create(URI.create(uri));
            open(URI.create(uri));
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(e.getMessage());
        } catch (IllegalArgumentException e) {
            return Optional.of("CARNET_KEK_URI=" + uri + " is not an address: use file:/path");
        }
    }

    /** Makes the keys that are not there yet, readable by their owner only; leaves the others as they are. */
    public static void create(URI uri) {
        var file = path(uri);
        make(file, PredefinedAeadParameters.AES256_GCM);
        make(beside(file), PredefinedSignatureParameters.ED25519WithRawOutput);
    }

    public Aead keyEncryptionKey() {
        try {
            return encryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("CARNET_KEK_URI does not hold a key-encryption key", e);
        }
    }

    /** Ed25519, bare signatures of 64 bytes, so that any tool can check them. */
    public PublicKeySign sealKey() {
        try {
            return seal.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key beside CARNET_KEK_URI cannot sign", e);
        }
    }

    /** The 32 bytes with which seals are checked. */
    public byte[] sealPublicKey() {
        try {
            var key =
                    (Ed25519PublicKey) seal.getPublicKeysetHandle().getPrimary().getKey();
            return key.getPublicKeyBytes().toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key beside CARNET_KEK_URI cannot sign", e);
        }
    }

    /** {@code java -cp … fr.carnet.platform.KeyFile file:/path/carnet.keys}: what an operator runs once. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: KeyFile file:/path/carnet.keys");
            System.exit(2);
        }
        create(URI.create(arguments[0]));
        System.out.println("Keys are in " + arguments[0] + " and beside it (.seal). Keep a copy in a safe place.");
    }

    private static Path path(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            throw new IllegalStateException("CARNET_KEK_URI=" + uri + " is not supported: use file:/path");
        }
        return Path.of(uri);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".seal");
    }

    private static KeysetHandle read(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(
                    "CARNET_KEK_URI: " + file + " cannot be read (make it once with KeyFile, see README)");
        }
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("CARNET_KEK_URI: " + file + " does not hold a usable key", e);
        }
    }

    private static void make(Path file, Parameters parameters) {
        if (Files.exists(file)) return;
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(folder, ".key", "", owner);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var keyset = KeysetHandle.generateNew(parameters);
                var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
                channel.write(StandardCharsets.UTF_8.encode(json));
                channel.force(true);
                // a link, unlike a move, never replaces a key that another process has just made
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                return;
            } finally {
                Files.delete(draft);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("CARNET_KEK_URI: no key can be made in " + file, e);
        }
    }
}
