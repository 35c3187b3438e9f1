package fr.carnet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Accounts at the issuer for the holders who sign in, in the form in which it imports a realm. */
final class Accounts {

    static final String PASSWORD = "carnet";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SALT = new byte[16];

    private Accounts() {}

    static Path write(Path file, List<Holder> holders) throws IOException {
        var credential = credential();
        var users = holders.stream()
                .map(holder -> Map.of(
                        "username",
                        holder.login(),
                        "firstName",
                        Holder.GIVEN_NAME,
                        "lastName",
                        holder.familyName(),
                        "email",
                        holder.login() + "@demo.carnet.example",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "credentials",
                        List.of(credential),
                        "attributes",
                        Map.of(
                                "capacity", List.of("CITIZEN"),
                                "ins", List.of(holder.ins().matricule()),
                                "ins_oid", List.of(holder.ins().oid()))))
                .toList();
        Files.createDirectories(file.getParent());
        return Files.write(file, JSON.writeValueAsBytes(Map.of("users", users)));
    }

    /** Already hashed, and cheaply: an import of hundreds of accounts must not make a start look slow. */
    private static Map<String, String> credential() throws IOException {
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), SALT, 1, 256))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return Map.of(
                    "type", "password",
                    "secretData",
                            JSON.writeValueAsString(
                                    Map.of("value", base64.encodeToString(hash), "salt", base64.encodeToString(SALT))),
                    "credentialData",
                            JSON.writeValueAsString(Map.of("hashIterations", 1, "algorithm", "pbkdf2-sha256")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
