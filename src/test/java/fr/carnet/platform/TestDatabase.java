package fr.carnet.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A PostgreSQL for the tests of one JVM, with the roles of {@code docker/postgres/init.sql}; a database per test class. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name = "test" + COUNT.incrementAndGet();

    /** The schema as migrated, and nobody in it. */
    public TestDatabase() {
        onServer("create database " + name + " template carnet");
    }

    /** For another process; no login has a password. */
    public String url() {
        return url(name);
    }

    public Connection as(String login) {
        try {
            return DriverManager.getConnection(url(name), login, "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a hoster could do. */
    public void asSuperuser(String... statements) {
        try (var connection = as("postgres");
                var sql = connection.createStatement()) {
            for (var statement : statements) sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String from) {
        try (var connection = as("postgres");
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the portal connects; nothing stays open between transactions, since each test has a portal of its own. */
    public EntityManagerFactory portal() {
        return Persistence.createEntityManagerFactory(
                "carnet-tests",
                Map.of(
                        "jakarta.persistence.jdbc.url", url(name),
                        "jakarta.persistence.jdbc.user", "carnet",
                        "jakarta.persistence.jdbc.password", "",
                        "eclipselink.connection-pool.default.initial", "0",
                        "eclipselink.connection-pool.default.min", "0",
                        "eclipselink.connection-pool.read.initial", "0",
                        "eclipselink.connection-pool.read.min", "0"));
    }

    /** A person with a space of no importance. */
    public void person(long id, String email) {
        asSuperuser(
                """
                insert into person (id, family_name, given_names, sex, birth_date, birth_place, email)
                overriding system value values (%d, 'PAT-TROIS', 'DOMINIQUE', 'F', '1979-03-28', '51215', %s)
                """
                        .formatted(id, email == null ? "null" : "'" + email + "'"));
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "400")
                    .start();
            var sql = Files.readString(Path.of("docker/postgres/init.sql"));
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                for (var one : sql.split(";\\s*\\n")) statement.execute(one);
            }
            var url = "jdbc:postgresql://localhost:" + server.getPort() + "/carnet";
            Flyway.configure().dataSource(url, "carnet_owner", "").load().migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void onServer(String statement) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }
}
