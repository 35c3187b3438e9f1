package fr.carnet.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Gives the demo its first documents as a professional's software would: through {@code /fhir}, once. */
final class DemoDocuments {

    /** In this order: a second version replaces the first. */
    private static final List<String> SAMPLES = List.of(
            "dominique-vaccination",
            "dominique-consultation",
            "dominique-consultation-v2",
            "dominique-ordonnance",
            "dominique-analyses",
            "dominique-synthese-autopresentable",
            "ruth-certificat-pdf",
            "ruth-imagerie",
            "ruth-lettre-sortie");

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stack stack;

    DemoDocuments(Stack stack) {
        this.stack = stack;
    }

    /** @param done marks that it was done; a demo whose holder deleted a document does not get it back */
    void push(Path done) throws IOException {
        if (Files.exists(done)) return;
        try {
            var token = token();
            for (var sample : SAMPLES) push(sample, token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Files.createFile(done);
    }

    private String token() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stack.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=logiciel-demo&client_secret=logiciel-demo"))
                .build();
        var matcher = TOKEN.matcher(client.send(request, BodyHandlers.ofString()).body());
        if (!matcher.find()) throw new CannotStart("The demo's software gets no token from Keycloak.");
        return matcher.group(1);
    }

    private void push(String sample, String token) throws IOException, InterruptedException {
        byte[] bytes;
        try (var in = DemoDocuments.class.getResourceAsStream("/samples/" + sample + ".xml")) {
            bytes = in.readAllBytes();
        }
        var selfPresenting = new String(bytes, StandardCharsets.UTF_8).contains("<xsl:stylesheet");
        var body =
                """
                {"resourceType": "DocumentReference", "status": "current",
                 "content": [{"attachment": {"contentType": "%s", "data": "%s"}}]}
                """
                        .formatted(
                                selfPresenting ? "application/xslt+xml" : "text/xml",
                                Base64.getEncoder().encodeToString(bytes));
        var request = HttpRequest.newBuilder(URI.create(stack.url() + "/fhir/DocumentReference"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() > 201) {
            throw new CannotStart("The demo document " + sample + " is refused: " + answer.statusCode() + " " + answer.body());
        }
    }
}
