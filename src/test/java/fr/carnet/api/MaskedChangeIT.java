package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R23: what the holder hid stays hidden, whatever its author changes. */
class MaskedChangeIT {

    private final Caller software = Caller.software();
    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN, TestPatient.DURAND, "10100000003");
    private final TestDocument document = TestDocument.of(patient);
    private String path;

    @BeforeEach
    void push() {
        path = "/" + Push.of(document).send().places().get(2);
    }

    /** R23: what the holder hid, only they show. */
    @Test
    void the_author_does_not_lift_the_masking_of_the_holder() {
        patient.mask(document.uniqueId());
        var answer = software.patch(path, replace("/securityLabel", "\"N\""));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("MASKED_BY_HOLDER");
        assertThat(Caller.as("ide.petit").get(path).status()).isEqualTo(404);
    }

    @Test
    void a_new_version_of_a_masked_document_is_masked() {
        patient.mask(document.uniqueId());
        var next = TestDocument.of(patient);
        var reference = next.reference();
        reference
                .addRelatesTo()
                .setCode(org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType.REPLACES)
                .setTarget(new org.hl7.fhir.r4.model.Reference(path.substring(1)));
        var place = "/" + Push.of(next, reference).send().places().get(2);
        assertThat(Caller.as("ide.petit").get(place).status()).isEqualTo(404);
        assertThat(labels(Caller.as("dr.martin").get(place).json())).contains("MASQUE_PS");
    }

    /** R60: what was tried and refused is in the history too. */
    @Test
    void a_refused_change_is_written() {
        patient.mask(document.uniqueId());
        software.patch(path, replace("/securityLabel", "\"N\""));
        assertThat(refused("UNMASK", "MASKED")).isOne();
        TestPatient.sql("update space set state = 'CLOSED', closed_at = now() where holder_id = " + patient.id());
        var answer = software.patch(path, replace("/status", "\"entered-in-error\""));
        assertThat(answer.code()).isEqualTo("SPACE_CLOSED");
        assertThat(refused("DELETE", "SPACE_NOT_OPEN")).isOne();
    }

    private long refused(String action, String rule) {
        return patient.count("(select * from trace where outcome = 'REFUSED' and action = '%s' and rule = '%s') t"
                .formatted(action, rule));
    }

    private static List<String> labels(JsonNode resource) {
        return StreamSupport.stream(resource.path("securityLabel").spliterator(), false)
                .map(label -> label.at("/coding/0/code").asText())
                .toList();
    }

    private static String replace(String path, String value) {
        return "[" + one("replace", path, value) + "]";
    }

    private static String one(String op, String path, String value) {
        return "{\"op\":\"%s\",\"path\":\"%s\",\"value\":%s}".formatted(op, path, value);
    }
}
