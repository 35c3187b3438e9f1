package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The CARNET_ variables, read once. Each is documented in the README; a wrong one stops the start with one line. */
@ApplicationScoped
public class Settings {

    private final Config config;
    private final boolean demo;
    private final boolean wrongTestKeys;

    public Settings() {
        this(ConfigProvider.getConfig());
    }

    Settings(Config config) {
        this.config = config;
        demo = isTrue("CARNET_DEMO");
        wrongTestKeys = isTrue("CARNET_INS_TEST_KEYS");
    }

    public URI publicUrl() {
        return URI.create(required("CARNET_PUBLIC_URL").replaceAll("/+$", ""));
    }

    /** The portal is reached through TLS (its own or a proxy's). */
    public boolean overTls() {
        return "https".equals(publicUrl().getScheme());
    }

    public URI issuer() {
        return URI.create(required("CARNET_OIDC_ISSUER"));
    }

    public String clientId() {
        return required("CARNET_OIDC_CLIENT_ID");
    }

    public String clientSecret() {
        return required("CARNET_OIDC_CLIENT_SECRET");
    }

    /** Where the key-encryption key is: {@code file:/path/kek.json}. */
    public URI kekUri() {
        return URI.create(required("CARNET_KEK_URI"));
    }

    /** {@code smtp://[user:password@]host:port} or {@code smtps://…}. */
    public URI smtpUrl() {
        return URI.create(required("CARNET_SMTP_URL"));
    }

    /** Directory outside the database where signed heads of the journal go. */
    public Path sealDir() {
        return Path.of(required("CARNET_SEAL_DIR"));
    }

    /** Mailbox where mails come back: {@code imap[s]://user:password@host[:port]}. Empty: nobody reads it. */
    public Optional<URI> bouncesUrl() {
        return config.getOptionalValue("CARNET_BOUNCES_URL", String.class).map(URI::create);
    }

    /** Directory where letters wait for the printer. Empty: no letter is printed. */
    public Optional<Path> printDir() {
        return config.getOptionalValue("CARNET_PRINT_DIR", String.class).map(Path::of);
    }

    /** Demo: test INS (OID .10) are accepted, pages say that nothing here is real. */
    public boolean demo() {
        return demo;
    }

    /** Test mode of INTEROP §9: INS of OID .10 whose key is wrong are accepted too. Never true in production. */
    public boolean acceptsWrongTestKeys() {
        return wrongTestKeys;
    }

    public Optional<String> ownerUser() {
        return config.getOptionalValue("CARNET_DB_OWNER_USER", String.class);
    }

    public String ownerPassword() {
        return config.getOptionalValue("CARNET_DB_OWNER_PASSWORD", String.class).orElse("");
    }

    public String databaseUrl() {
        return required("CARNET_DB_URL");
    }

    public String databaseUser() {
        return required("CARNET_DB_USER");
    }

    public String databasePassword() {
        return required("CARNET_DB_PASSWORD");
    }

    /** One line per missing or unusable variable; empty when the portal can start. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        for (var name : List.of(
                "CARNET_DB_URL",
                "CARNET_DB_USER",
                "CARNET_DB_PASSWORD",
                "CARNET_OIDC_ISSUER",
                "CARNET_OIDC_CLIENT_ID",
                "CARNET_OIDC_CLIENT_SECRET",
                "CARNET_PUBLIC_URL",
                "CARNET_KEK_URI",
                "CARNET_SMTP_URL",
                "CARNET_SEAL_DIR")) {
            if (config.getOptionalValue(name, String.class).isEmpty()) problems.add(name + " is missing");
        }
        if (!problems.isEmpty()) return problems;
        expect(
                problems,
                "CARNET_DB_URL",
                "jdbc:postgresql://host:port/database",
                v -> v.startsWith("jdbc:postgresql:"));
        expect(problems, "CARNET_PUBLIC_URL", "an http or https address", v -> names(v, "https?"));
        expect(problems, "CARNET_OIDC_ISSUER", "an http or https address", v -> names(v, "https?"));
        expect(problems, "CARNET_SMTP_URL", "smtp://host:port or smtps://host:port", v -> names(v, "smtps?"));
        expect(problems, "CARNET_BOUNCES_URL", "imap://user:password@host:port or imaps://…", v -> names(v, "imaps?"));
        expect(
                problems,
                "CARNET_PRINT_DIR",
                "a directory that the portal may write",
                v -> Files.isWritable(Path.of(v)));
        expect(problems, "CARNET_SEAL_DIR", "a directory that the portal may write", v -> Files.isWritable(Path.of(v)));
        expect(problems, "CARNET_CONTENT_STORE", "postgres", "postgres"::equals);
        expect(problems, "CARNET_KEK_URI", "an address such as file:/path/kek.json", v -> uri(v).filter(URI::isAbsolute)
                .isPresent());
        if (problems.isEmpty()) KeyFile.problem(kekUri().toString(), demo()).ifPresent(problems::add);
        return problems;
    }

    /** The line never repeats the value: it may hold a password. */
    private void expect(List<String> problems, String name, String expected, Predicate<String> right) {
        config.getOptionalValue(name, String.class)
                .filter(right.negate())
                .ifPresent(value -> problems.add(name + " is not " + expected));
    }

    /** An address of this scheme with a host in it. */
    private static boolean names(String value, String scheme) {
        return uri(value)
                .filter(uri -> uri.isAbsolute()
                        && uri.getHost() != null
                        && uri.getScheme().matches(scheme))
                .isPresent();
    }

    private static Optional<URI> uri(String value) {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private boolean isTrue(String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    private String required(String name) {
        return config.getOptionalValue(name, String.class)
                .orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }
}
