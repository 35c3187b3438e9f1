package fr.carnet.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * PostgreSQL of the stack, durable (D1), with the roles and databases of {@code docker/postgres/init.sql}. In the
 * demo the password of each login is its name.
 */
final class Postgres implements Closeable {

    private static final String ACCESS =
            """
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final Logger LIBRARY = Logger.getLogger("io.zonky");

    private final EmbeddedPostgres server;

    /** @param home where data, access rules and log are kept */
    Postgres(Home home, Path binaries, int port, Guard guard) {
        LIBRARY.setLevel(Level.WARNING);
        var data = home.directory().resolve("postgres");
        try {
            var log = home.logs().resolve("postgres.log").toFile();
            Files.createDirectories(binaries);
            var access = Files.writeString(home.directory().resolve("pg_hba.conf"), ACCESS);
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPort(port)
                    // the same order of letters on every machine
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // the library turns durability off by default
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("hba_file", access.toString())
                    .setServerConfig("max_connections", "150")
                    .setOutputRedirector(Redirect.appendTo(log))
                    .setErrorRedirector(Redirect.appendTo(log))
                    .start();
            // INT is a fast shutdown; TERM would wait for the portal to disconnect
            guard.watch(
                    "INT",
                    Long.parseLong(
                            Files.readAllLines(data.resolve("postmaster.pid")).get(0)));
            prepare();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "PostgreSQL cannot start: " + e.getMessage() + " (see " + home.directory() + "/logs/postgres.log)");
        }
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private void prepare() throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            if (sql.executeQuery("select from pg_database where datname = 'carnet'")
                    .next()) return;
            // one at a time: a database cannot be created in the transaction that several statements make
            for (var statement :
                    Files.readString(Path.of("docker/postgres/init.sql")).split(";\\s*\\n")) {
                sql.execute(statement);
            }
            for (var login : List.of("carnet_owner", "carnet", "auditor", "keycloak")) {
                sql.execute("alter role " + login + " password '" + login + "'");
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
