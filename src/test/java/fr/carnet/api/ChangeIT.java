package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TD3.3: status, labels and archive, by the author only. */
class ChangeIT {

    private static final String ARCHIVED =
            "https://interop.esante.gouv.fr/ig/fhir/pdsm/StructureDefinition/pdsm-ext-is-archived";

    private final Caller software = Caller.software();
    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN, TestPatient.DURAND, "10100000003");
    private final TestDocument document = TestDocument.of(patient);
    private String path;

    @BeforeEach
    void push() {
        path = "/" + Push.of(document).send().places().get(2);
    }

    static Stream<Arguments> relabelled() {
        return Stream.of(
                Arguments.of(replace("/securityLabel", "[{\"coding\":[{\"code\":\"R\"}]}]"), List.of("R")),
                Arguments.of(replace("/securityLabel", "\"restricted\""), List.of("R")),
                Arguments.of(replace("securityLabel", "\"V\""), List.of("V")),
                Arguments.of(replace("/securityLabel/0/coding/0/code", "\"V\""), List.of("V")),
                Arguments.of(
                        replace("/securityLabel", "{\"coding\":[{\"code\":\"MASQUE_PS\"}]}"),
                        List.of("N", "MASQUE_PS")),
                Arguments.of(
                        add("/securityLabel/-", "{\"coding\":[{\"code\":\"INVISIBLE_PATIENT\"}]}"),
                        List.of("N", "INVISIBLE_PATIENT")),
                Arguments.of(
                        add("/securityLabel/-", "\"INVISIBLE_REP_LEGAUX\""),
                        List.of("N", "INVISIBLE_REPRESENTANTS_LEGAUX")));
    }

    @ParameterizedTest
    @MethodSource
    void relabelled(String patch, List<String> expected) {
        var answer = software.patch(path, patch);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(labels(answer.json())).isEqualTo(expected);
        assertThat(answer.json().at("/meta/versionId").asText()).isEqualTo("2");
        assertThat(answer.header("ETag")).isEqualTo("W/\"2\"");
    }

    @Test
    void a_label_taken_away_leaves_the_others() {
        software.patch(
                path,
                "[" + one("add", "/securityLabel/-", "\"MASQUE_PS\"") + ","
                        + one("add", "/securityLabel/-", "\"INVISIBLE_PATIENT\"") + "]");
        var answer = software.patch(path, "[{\"op\":\"remove\",\"path\":\"/securityLabel/1\"}]");
        assertThat(labels(answer.json())).containsExactly("N", "INVISIBLE_PATIENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/extension/0/valueBoolean",
                "/extension[url:'" + ARCHIVED + "']/valueBoolean",
                "/extension[url='" + ARCHIVED + "']"
            })
    void archived_and_back(String pointer) {
        var archived = software.patch(path, replace(pointer, "\"true\""));
        assertThat(archived.status()).as(archived.text()).isEqualTo(200);
        assertThat(archived.json().at("/extension/0/valueBoolean").asBoolean()).isTrue();
        assertThat(software.patch(path, replace(pointer, "false"))
                        .json()
                        .at("/extension/0/valueBoolean")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "superseded, superseded",
        "entered-in-error, entered-in-error",
        "urn:asip:ci-sis:2010:StatusType:Deleted, entered-in-error"
    })
    void status(String written, String answered) {
        var answer = software.patch(path, replace("/status", "\"" + written + "\""));
        assertThat(answer.json().path("status").asText()).as(answer.text()).isEqualTo(answered);
        assertThat(software.patch(path, replace("/status", "\"current\"")).status())
                .as("no way back")
                .isIn(410, 422);
    }

    @Test
    void a_deleted_document_is_gone_for_whoever_could_see_it() {
        software.patch(path, replace("/status", "\"entered-in-error\""));
        var martin = Caller.as("dr.martin");
        assertThat(martin.get(path).status()).isEqualTo(410);
        assertThat(martin.get(path.replace("DocumentReference", "Binary")).status())
                .isEqualTo(410);
        assertThat(software.patch(path, replace("/status", "\"entered-in-error\""))
                        .status())
                .isEqualTo(410);
        for (var status : List.of("current", "superseded", "entered-in-error")) {
            assertThat(martin.get("/DocumentReference?status=" + status + "&patient.identifier=" + patient.token())
                            .found("/id"))
                    .isEmpty();
        }
        assertThat(patient.count("document")).as("the line stays").isOne();
    }

    static Stream<Parameters> fhirpath() {
        var label = new CodeableConcept()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", null));
        return Stream.of(
                operation("replace", "DocumentReference.status", new CodeType("superseded")),
                operation("replace", "DocumentReference.securityLabel", label),
                operation("replace", "DocumentReference.securityLabel[0]", label),
                operation(
                        "replace",
                        "DocumentReference.extension.where(url='" + ARCHIVED + "').value",
                        new BooleanType(true)));
    }

    @ParameterizedTest
    @MethodSource
    void fhirpath(Parameters patch) {
        var body =
                java.net.http.HttpRequest.BodyPublishers.ofString(Caller.text(patch, fr.carnet.api.wire.Format.JSON));
        var answer = software.send("PATCH", path, "application/fhir+json", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/meta/versionId").asText()).isEqualTo("2");
    }

    @Test
    void by_the_id_that_its_maker_gave_it() {
        var condition =
                "/DocumentReference?identifier=" + Caller.encoded("urn:ietf:rfc:3986|urn:oid:" + document.uniqueId());
        assertThat(software.patch(condition, replace("/securityLabel", "\"R\"")).status())
                .isEqualTo(200);
        var unknown = software.patch(condition + "9", replace("/securityLabel", "\"R\""));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(software.patch("/DocumentReference", replace("/securityLabel", "\"R\""))
                        .status())
                .isEqualTo(400);
        assertThat(Caller.as("ide.petit")
                        .patch(condition, replace("/securityLabel", "\"R\""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void two_documents_of_the_same_author_with_one_id_are_too_many() {
        var other = TestPatient.open();
        var twin = new TestDocument(other, document.uniqueId(), document.cda())
                .with(patient.ins().matricule(), other.ins().matricule())
                .with(patient.family(), other.family());
        assertThat(Push.of(twin).send().status()).isEqualTo(200);
        var condition =
                "/DocumentReference?identifier=" + Caller.encoded("urn:ietf:rfc:3986|urn:oid:" + document.uniqueId());
        var answer = software.patch(condition, replace("/securityLabel", "\"R\""));
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("NOT_ONE_DOCUMENT");
    }

    @Test
    void its_author_changes_it_and_nobody_else() {
        var patch = replace("/securityLabel", "\"R\"");
        assertThat(Caller.as("dr.martin").patch(path, patch).status())
                .as("wrote it")
                .isEqualTo(200);
        assertThat(Caller.as("ide.petit").patch(path, patch).status())
                .as("sees it")
                .isEqualTo(403);
        assertThat(Caller.as("pharma.leroy").patch(path, patch).status())
                .as("has no access")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"op\":\"replace\",\"path\":\"/date\",\"value\":\"2020-01-01T00:00:00Z\"}]",
                "[{\"op\":\"replace\",\"path\":\"/type/coding/0/code\",\"value\":\"11488-4\"}]",
                "[{\"op\":\"replace\",\"path\":\"/content/0/attachment/url\",\"value\":\"http://elsewhere.example/\"}]",
                "[{\"op\":\"add\",\"path\":\"/description\",\"value\":\"x\"}]",
                "[{\"op\":\"remove\",\"path\":\"/status\"}]",
                "[{\"op\":\"replace\",\"path\":\"/nowhere\",\"value\":1}]",
                "[{\"op\":\"test\",\"path\":\"/status\",\"value\":\"superseded\"}]",
                "[{\"op\":\"dance\",\"path\":\"/status\"}]",
                "[{\"path\":\"/status\"}]",
                "[1]"
            })
    void anything_else_is_refused(String patch) {
        var answer = software.patch(path, patch);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(Caller.as("dr.martin").get(path).json().at("/meta/versionId").asText())
                .isEqualTo("1");
    }

    private static List<String> labels(JsonNode resource) {
        return StreamSupport.stream(resource.path("securityLabel").spliterator(), false)
                .map(label -> label.at("/coding/0/code").asText())
                .toList();
    }

    private static String replace(String path, String value) {
        return "[" + one("replace", path, value) + "]";
    }

    private static String add(String path, String value) {
        return "[" + one("add", path, value) + "]";
    }

    private static String one(String op, String path, String value) {
        return "{\"op\":\"%s\",\"path\":\"%s\",\"value\":%s}".formatted(op, path, value);
    }

    private static Parameters operation(String type, String path, Type value) {
        var patch = new Parameters();
        var operation = patch.addParameter().setName("operation");
        operation.addPart().setName("type").setValue(new CodeType(type));
        operation.addPart().setName("path").setValue(new StringType(path));
        operation.addPart().setName("value").setValue(value);
        return patch;
    }
}
