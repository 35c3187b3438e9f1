package fr.carnet.api;

import fr.carnet.Browser;
import fr.carnet.api.wire.Fhir;
import fr.carnet.api.wire.Format;
import fr.carnet.dev.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Resource;

/** The software of the demo, calling the API of the shared stack: by itself, or in the name of a professional. */
final class Caller {

    static final String JSON_PATCH = "application/json-patch+json";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String token;

    private Caller(String token) {
        this.token = token;
    }

    static Caller software() {
        return new Caller(TOKENS.computeIfAbsent("", login -> token(Map.of("grant_type", "client_credentials"))));
    }

    static Caller as(String login) {
        return new Caller(TOKENS.computeIfAbsent(
                login,
                l -> token(Map.of("grant_type", "password", "scope", "openid", "username", l, "password", "carnet"))));
    }

    static Caller nobody() {
        return new Caller(null);
    }

    private static String token(Map<String, String> grant) {
        var form = new HashMap<>(grant);
        form.put("client_id", "logiciel-demo");
        form.put("client_secret", "logiciel-demo");
        return new Browser()
                .post(Stack.shared().issuer() + "/protocol/openid-connect/token", form)
                .find("\"access_token\":\"([^\"]+)\"")
                .orElseThrow();
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String contentType, byte[] body, String... headers) {
        return send("POST", path, contentType, BodyPublishers.ofByteArray(body), headers);
    }

    Answer post(String path, Resource resource, String... headers) {
        return post(
                path, Format.JSON.mediaType(), text(resource, Format.JSON).getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer postXml(String path, Resource resource, String... headers) {
        return post(path, Format.XML.mediaType(), text(resource, Format.XML).getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer patch(String path, String operations, String... headers) {
        return send("PATCH", path, JSON_PATCH, BodyPublishers.ofString(operations), headers);
    }

    Answer send(String method, String path, String contentType, BodyPublisher body, String... headers) {
        return send(request(path, headers).header("Content-Type", contentType).method(method, body));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String text(Resource resource, Format format) {
        return Fhir.parser(format).encodeResourceToString(resource);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var address = path.startsWith("http") ? path : Stack.shared().url() + "/fhir" + path;
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
