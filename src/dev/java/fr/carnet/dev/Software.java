package fr.carnet.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;

/**
 * A registered software of the demo: signs in as itself and pushes clinical documents through the API, as any vendor's
 * would.
 */
public final class Software {

    private static final String FHIR = "application/fhir+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String portal;
    private final String token;

    /** That of the hospital. Takes a token, which is good for some minutes. */
    public Software(Stack stack) {
        this(stack.url(), stack.issuer());
    }

    Software(String portal, String issuer) {
        this(portal, issuer, "logiciel-demo");
    }

    /** The former service, which brings what it kept (R14). */
    public static Software former(Stack stack) {
        return new Software(stack.url(), stack.issuer(), "ancien-dmp");
    }

    private Software(String portal, String issuer, String client) {
        this.portal = portal;
        var form = "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s".formatted(client);
        token = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    /**
     * Pushes a lot of one document, whose header says all about it.
     *
     * @param document a CDA
     * @return the document's ref, the same when it was pushed before
     */
    public UUID push(byte[] document) {
        var answer = send(HttpRequest.newBuilder(URI.create(portal + "/fhir"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", FHIR)
                .header("Accept", FHIR)
                .POST(BodyPublishers.ofString(transaction(document).toString())));
        var location = answer.at("/entry/1/response/location").asText();
        return UUID.fromString(location.replaceFirst(".*DocumentReference/", "").substring(0, 36));
    }

    private static ObjectNode transaction(byte[] document) {
        var reference = "urn:uuid:" + UUID.randomUUID();
        var file = "urn:uuid:" + UUID.randomUUID();
        var bundle = resource("Bundle").put("type", "transaction");

        var lot =
                resource("List").put("status", "current").put("mode", "working").put("title", "Envoi");
        lot.withObject("/code")
                .withArray("coding")
                .addObject()
                .put("system", "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes")
                .put("code", "submissionset");
        lot.withArray("entry").addObject().withObject("/item").put("reference", reference);
        add(bundle, null, lot);

        var metadata = resource("DocumentReference").put("status", "current");
        metadata.withArray("content")
                .addObject()
                .withObject("/attachment")
                .put("contentType", "text/xml")
                .put("url", file);
        add(bundle, reference, metadata);

        var bytes = resource("Binary")
                .put("contentType", "text/xml")
                .put("data", Base64.getEncoder().encodeToString(document));
        add(bundle, file, bytes);
        return bundle;
    }

    private static ObjectNode resource(String type) {
        return JSON.createObjectNode().put("resourceType", type);
    }

    private static void add(ObjectNode bundle, String url, ObjectNode resource) {
        var entry = bundle.withArray("entry").addObject();
        if (url != null) entry.put("fullUrl", url);
        entry.withObject("/request")
                .put("method", "POST")
                .put("url", resource.path("resourceType").asText());
        entry.set("resource", resource);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("Not taken (" + answer.statusCode() + "): " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
