package fr.carnet.dev;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Brings the samples into the spaces of the demo as a hospital's software would: one push each (ITI-105), its own token. */
final class DemoDocuments {

    private static final Path SAMPLES = Path.of("src/dev/resources/samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    DemoDocuments(Stack stack) {
        this.stack = stack;
    }

    /** Does nothing once somebody has a document: what a visitor of the demo deleted must not come back. */
    void push() throws IOException, InterruptedException, SQLException {
        if (someoneHasOne()) return;
        var token = token();
        for (var sample : samples()) push(sample, token);
    }

    private boolean someoneHasOne() throws SQLException {
        try (var connection = stack.connect("carnet_owner");
                var query = connection.createStatement()) {
            return query.executeQuery("select from document limit 1").next();
        }
    }

    /** A first version before the one that replaces it: without their endings, names are in that order. */
    private static List<Path> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing(file -> file.toString().replaceFirst("\\.xml$", "")))
                    .toList();
        }
    }

    private String token() throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString("logiciel-demo:logiciel-demo".getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create(stack.issuer() + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
    }

    /** The header of a clinical document says all the rest: type, title, patient, author, dates. */
    private void push(Path sample, String token) throws IOException, InterruptedException {
        var attachment = Map.of("contentType", "text/xml", "data", Files.readAllBytes(sample));
        var document = Map.of(
                "resourceType", "DocumentReference",
                "status", "current",
                "content", List.of(Map.of("attachment", attachment)));
        var request = HttpRequest.newBuilder(URI.create(stack.url() + "/fhir/DocumentReference"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(document)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new CannotStart(
                    "The sample " + sample.getFileName() + " is refused: " + answer.statusCode() + " " + answer.body());
        }
    }
}
