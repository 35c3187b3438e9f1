package fr.carnet.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready}: whether a request sent now can be served in full. Says which part fails, never why. */
@ApplicationScoped
class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    Settings settings;

    @Inject
    Migrations migrations;

    @Resource(lookup = Database.NAME)
    DataSource database;

    /** Reachable under the portal's login, with the schema that this portal was started on. */
    @Produces
    @Readiness
    HealthCheck database() {
        return () -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement(
                            "select from flyway_schema_history where version = ? and success")) {
                query.setString(1, migrations.version());
                return answer("database", query.executeQuery().next());
            } catch (SQLException e) {
                return answer("database", false);
            }
        };
    }

    /** Without it no document can be opened or taken in. */
    @Produces
    @Readiness
    HealthCheck keyEncryptionKey() {
        return () -> answer(
                "key-encryption-key",
                KeyFile.problem(settings.kekUri().toString(), false).isEmpty());
    }

    /** Without it the journal cannot be sealed. */
    @Produces
    @Readiness
    HealthCheck seals() {
        return () -> answer("seals", Files.isWritable(settings.sealDir()));
    }

    /** Without it nobody can sign in, and no software is recognised. */
    @Produces
    @Readiness
    HealthCheck issuer() {
        return () -> {
            try {
                var request = HttpRequest.newBuilder(
                                URI.create(settings.issuer() + "/.well-known/openid-configuration"))
                        .timeout(PATIENCE)
                        .build();
                return answer(
                        "issuer", http.send(request, BodyHandlers.discarding()).statusCode() == 200);
            } catch (IOException e) {
                return answer("issuer", false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer("issuer", false);
            }
        };
    }

    private static HealthCheckResponse answer(String name, boolean up) {
        return HealthCheckResponse.named(name).status(up).build();
    }
}
