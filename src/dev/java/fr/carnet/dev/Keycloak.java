package fr.carnet.dev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keycloak with the demo realm, its data in the stack's PostgreSQL. */
final class Keycloak implements Closeable {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Path distribution;
    private final Home home;
    private final int port;
    private final Guard guard;
    private Child server;

    Keycloak(Path distribution, Home home, int port, Guard guard) {
        this.distribution = distribution;
        this.home = home;
        this.port = port;
        this.guard = guard;
    }

    /** Makes the distribution quick to start. Once per unpacking: needs no database, takes longer than a start. */
    void build() throws IOException, InterruptedException {
        var built = distribution.resolve("carnet.built");
        if (Files.exists(built) && Files.readString(built).equals(BUILD.toString())) return;
        try (var build =
                new Child("The build of Keycloak", java(BUILD), home.logs().resolve("keycloak-build.log"), guard)) {
            build.awaitEnd();
        }
        Files.writeString(built, BUILD.toString());
    }

    /**
     * @param publicUrl of the portal: the only address that sign-in may return to
     * @param realms    imported where the database does not have them yet
     */
    void start(String publicUrl, String databaseUrl, List<Realm> realms)
            throws IOException, SQLException, InterruptedException {
        returnTo(publicUrl, databaseUrl);
        var imported = home.empty("keycloak");
        for (var realm : realms) Files.writeString(imported.resolve(realm.name() + "-realm.json"), realm.json());
        var command = java(List.of("start", "--optimized"), "-Dkeycloak.migration.dir=" + imported);
        var environment = command.environment();
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", "keycloak");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", "http://localhost:" + port);
        environment.put("CARNET_PUBLIC_URL", publicUrl);
        environment.put("CARNET_OIDC_CLIENT_SECRET", "carnet-portail");
        environment.put("KC_SPI_THEME__FOLDER__DIR", Theme.assemble(home).toString());
        server = new Child("Keycloak", command, home.logs().resolve("keycloak.log"), guard);
        server.awaitReady(
                () -> Http.answers("http://localhost:" + port + "/realms/carnet/.well-known/openid-configuration"));
    }

    Child process() {
        return server;
    }

    /** A realm is imported once, but the portal's port may change between two starts. */
    private static void returnTo(String publicUrl, String databaseUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl, "keycloak", "keycloak");
                var sql = connection.createStatement()) {
            var tables = sql.executeQuery("select to_regclass('client') is not null");
            tables.next();
            if (!tables.getBoolean(1)) return;
            try (var update =
                    connection.prepareStatement("update client set root_url = ? where client_id = 'carnet-portail'")) {
                update.setString(1, publicUrl);
                update.executeUpdate();
            }
        }
    }

    /** What bin/kc.sh would run, without its shell: a child must be the server itself to be stopped with certainty. */
    private ProcessBuilder java(List<String> arguments, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        // --import-realm would read a directory of the distribution, which several stacks may share
        Collections.addAll(command, options);
        for (var name : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            Collections.addAll(command, "--add-opens", "java.base/" + name + "=ALL-UNNAMED");
        }
        Collections.addAll(
                command,
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    @Override
    public void close() {
        if (server != null) server.close();
    }
}
