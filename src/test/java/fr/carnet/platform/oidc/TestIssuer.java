package fr.carnet.platform.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer that a test starts, stops and counts the calls of. */
final class TestIssuer implements AutoCloseable {

    final RSAKey key;
    final AtomicInteger discoveries = new AtomicInteger();
    private final int port;
    private HttpServer server;

    TestIssuer() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            key = new RSAKeyGenerator(2048)
                    .keyID("k1")
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return "http://localhost:" + port + "/realms/carnet";
    }

    Settings settings() {
        return TestSettings.of(Map.of(
                "CARNET_OIDC_ISSUER", name(),
                "CARNET_OIDC_CLIENT_ID", "carnet-portail",
                "CARNET_OIDC_CLIENT_SECRET", "secret",
                "CARNET_PUBLIC_URL", "http://localhost"));
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        answer(
                "/realms/carnet/.well-known/openid-configuration",
                discoveries,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/logout","jwks_uri":"%1$s/certs",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}"""
                        .formatted(name()));
        answer("/realms/carnet/certs", new AtomicInteger(), new JWKSet(key).toString());
        server.start();
    }

    private void answer(String path, AtomicInteger calls, String json) {
        server.createContext(path, exchange -> {
            calls.incrementAndGet();
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    void stop() {
        server.stop(0);
        server = null;
    }

    @Override
    public void close() {
        if (server != null) stop();
    }
}
