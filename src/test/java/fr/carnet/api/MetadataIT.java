package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code metadata} is public, and true: what it names is answered, what it does not name is refused. */
class MetadataIT {

    private static final TestPatient PATIENT = TestPatient.open(TestPatient.MARTIN);

    private static JsonNode resource(String type) {
        var resources = Caller.nobody().get("/metadata").json().at("/rest/0/resource");
        return StreamSupport.stream(resources.spliterator(), false)
                .filter(resource -> resource.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_public_and_says_what_is_spoken() {
        var answer = Caller.nobody().get("/metadata");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("fhirVersion").asText()).isEqualTo("4.0.1");
        assertThat(answer.json().path("format").toString()).contains("application/fhir+json", "application/fhir+xml");
        assertThat(answer.json().path("patchFormat").toString()).contains("application/json-patch+json");
        assertThat(answer.json().at("/implementation/url").asText()).endsWith("/fhir");
        assertThat(answer.text()).as("no version of ours").doesNotContainIgnoringCase("payara", "hapi", "snapshot");
    }

    @ParameterizedTest
    @CsvSource({"DocumentReference, &status=current", "List, ''"})
    void every_parameter_that_it_names_is_understood(String type, String more) {
        for (var parameter : resource(type).path("searchParam")) {
            var name = parameter.path("name").asText();
            if (name.equals("patient")) continue;
            var value = parameter.path("type").asText().equals("date") ? "2026-01-01" : "x";
            var answer = Caller.as("dr.martin")
                    .get(
                            "/" + type + "?patient.identifier=" + PATIENT.token() + more + "&" + name + "=" + value,
                            "Prefer",
                            "handling=strict");
            assertThat(answer.status()).as(name + answer.text()).isEqualTo(200);
        }
    }

    /** INTEROP §1. */
    @Test
    void it_names_every_parameter_of_the_national_guide() {
        assertThat(names("DocumentReference"))
                .contains(
                        "patient",
                        "status",
                        "type",
                        "category",
                        "facility",
                        "setting",
                        "event",
                        "format",
                        "security-label",
                        "identifier",
                        "creation",
                        "date",
                        "period",
                        "period-start",
                        "period-end",
                        "relatesto",
                        "related",
                        "author.given",
                        "author.family",
                        "isArchived");
        assertThat(names("List"))
                .contains(
                        "patient",
                        "date",
                        "designationType",
                        "identifier",
                        "status",
                        "isArchived",
                        "title",
                        "sourceId",
                        "source",
                        "authorOrg",
                        "code");
    }

    @Test
    void what_it_does_not_name_is_refused() {
        var software = Caller.software();
        for (var path : List.of(
                "/Observation", "/DocumentReference/" + PATIENT.id() + "/_history", "/_history", "/$everything")) {
            assertThat(software.get(path).status()).as(path).isIn(404, 405);
        }
        assertThat(software.send(
                                "DELETE",
                                "/DocumentReference/x",
                                "text/plain",
                                java.net.http.HttpRequest.BodyPublishers.noBody())
                        .status())
                .isEqualTo(405);
        var put = software.send(
                "PUT",
                "/DocumentReference/x",
                "application/fhir+json",
                java.net.http.HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(put.status()).isEqualTo(405);
        assertThat(put.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(put.header("Allow")).contains("GET", "PATCH");
    }

    @ParameterizedTest
    @CsvSource({
        "'', */*, application/fhir+json", "'', application/json, application/fhir+json",
        "'', application/fhir+xml, application/fhir+xml",
                "'', 'text/html, application/xml;q=0.9', application/fhir+xml",
        "?_format=xml, application/json, application/fhir+xml",
                "?_format=application/fhir+xml, */*, application/fhir+xml",
        "?_format=json, application/fhir+xml, application/fhir+json"
    })
    void in_the_format_that_is_asked_for(String query, String accept, String expected) {
        assertThat(Caller.nobody().get("/metadata" + query, "Accept", accept).header("Content-Type"))
                .startsWith(expected);
    }

    @Test
    void or_not_at_all() {
        var answer = Caller.nobody().get("/metadata", "Accept", "text/csv");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(Caller.nobody().get("/metadata?_format=csv").status()).isEqualTo(406);
    }

    @Test
    void errors_are_in_that_format_too() {
        var answer = Caller.software().get("/nothing", "Accept", "application/fhir+xml");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).startsWith("<OperationOutcome");
        assertThat(Caller.software().get("/nothing").code()).isEqualTo("NO_SUCH_OPERATION");
        var unknown = Caller.nobody().get("/DocumentReference");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    }

    private static List<String> names(String type) {
        return StreamSupport.stream(resource(type).path("searchParam").spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }
}
