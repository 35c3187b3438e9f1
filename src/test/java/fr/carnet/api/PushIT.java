package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** ITI-65 and ITI-105, in JSON and in XML: what is stored, and what is answered. */
class PushIT {

    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN);

    @Test
    void a_lot_is_stored_and_answered_entry_by_entry_in_its_order() {
        var answer = Push.of(TestDocument.of(patient), TestDocument.of(patient)).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("type").asText()).isEqualTo("transaction-response");
        assertThat(answer.statuses()).hasSize(5).allMatch("201 Created"::equals);
        assertThat(answer.places())
                .extracting(place -> place.substring(0, place.indexOf('/')))
                .containsExactly("List", "Binary", "DocumentReference", "Binary", "DocumentReference");
        assertThat(answer.json().at("/entry/2/response/etag").asText()).isEqualTo("W/\"1\"");
        assertThat(answer.json().at("/entry/2/response/lastModified").asText()).isNotEmpty();
        assertThat(patient.count("document")).isEqualTo(2);
        assertThat(patient.count("submission")).isOne();
    }

    @Test
    void a_lot_in_xml_is_answered_in_xml() {
        var push = Push.of(TestDocument.of(patient));
        var answer = Caller.software().postXml("", push.bundle(), "Accept", "application/fhir+xml");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/fhir+xml");
        assertThat(answer.text()).contains("<status value=\"201 Created\">");
        assertThat(patient.count("document")).isOne();
    }

    @Test
    void one_document_with_its_bytes_is_published() {
        var document = TestDocument.of(patient);
        var answer = Caller.software().post("/DocumentReference", document.simple());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .endsWith("/fhir/DocumentReference/" + answer.json().path("id").asText());
        assertThat(answer.header("ETag")).isEqualTo("W/\"1\"");
        assertThat(answer.json().at("/meta/versionId").asText()).isEqualTo("1");
        assertThat(answer.json().at("/meta/lastUpdated").asText()).isNotEmpty();
        assertThat(answer.json().at("/masterIdentifier/value").asText()).isEqualTo("urn:oid:" + document.uniqueId());
        var again = Caller.software().postXml("/DocumentReference", document.simple());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(answer.json().path("id"));
        assertThat(patient.count("document")).isOne();
    }

    @Test
    void what_the_metadata_leave_out_the_header_says() {
        var document = TestDocument.of(patient);
        var bare = document.simple();
        bare.setMasterIdentifier(null);
        bare.getContentFirstRep().getAttachment().setTitle(null);
        bare.setSubject(null);
        var stored = Caller.software().post("/DocumentReference", bare).json();
        assertThat(stored.at("/masterIdentifier/value").asText()).isEqualTo("urn:oid:" + document.uniqueId());
        assertThat(stored.at("/content/0/attachment/title").asText()).isEqualTo("Ordonnance du 12 janvier 2026");
        assertThat(stored.at("/type/coding/0/code").asText()).isEqualTo("57833-6");
        assertThat(stored.at("/category/0/coding/0/code").asText()).isEqualTo("42");
        assertThat(stored.at("/date").asText()).startsWith("2026-01-12T09:50:00");
        assertThat(stored.at("/content/0/format/code").asText()).isEqualTo("urn:ihe:pharm:pre:2010");
        assertThat(stored.at("/content/0/attachment/contentType").asText()).isEqualTo("text/xml");
        assertThat(stored.at("/custodian/identifier/value").asText()).isEqualTo("1750000001");
        assertThat(stored.toString()).contains("810100000001").contains("MARTIN");
    }

    @Test
    void the_same_lot_again_answers_the_same_ids() {
        var push = Push.of(TestDocument.of(patient), TestDocument.of(patient)).named("urn:uuid:" + UUID.randomUUID());
        var first = push.send();
        var again = push.send();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.places()).isEqualTo(first.places());
        assertThat(again.statuses()).allMatch("200 OK"::equals);
        assertThat(patient.count("document")).isEqualTo(2);
        assertThat(patient.count("submission")).isOne();
    }

    @Test
    void a_lot_without_id_is_recognised_by_its_documents() {
        var push = Push.of(TestDocument.of(patient));
        assertThat(push.send().places()).isEqualTo(push.send().places());
        assertThat(patient.count("submission")).isOne();
    }

    /** Attack 16, SECURITY 7. */
    @Test
    void eight_identical_pushes_at_once_store_one_document() throws Exception {
        var push = Push.of(TestDocument.of(patient)).named("urn:uuid:" + UUID.randomUUID());
        Callable<Answer> send = push::send;
        var pool = Executors.newFixedThreadPool(8);
        var answers = pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList());
        pool.shutdown();
        var places = new java.util.HashSet<>();
        var created = 0;
        for (var future : answers) {
            var answer = future.get();
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            places.add(answer.places());
            if (answer.statuses().contains("201 Created")) created++;
        }
        assertThat(places).hasSize(1);
        assertThat(created).isOne();
        assertThat(patient.count("document")).isOne();
        assertThat(patient.count("submission")).isOne();
    }

    @Test
    void a_new_version_supersedes_the_former_one() {
        var first = TestDocument.of(patient);
        var former = Push.of(first).send().places().get(2);
        var second = TestDocument.of(patient);
        var reference = second.reference();
        reference.addRelatesTo().setCode(DocumentRelationshipType.REPLACES).setTarget(new Reference(former));
        var push = Push.of(second, reference);
        push.entry(HTTPVerb.PATCH, former, supersede());
        var answer = push.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.places().get(3)).isEqualTo(former);
        assertThat(answer.json().at("/entry/3/response/status").asText()).isEqualTo("200 OK");
        assertThat(answer.json().at("/entry/3/response/etag").asText()).isEqualTo("W/\"2\"");

        var martin = Caller.as("dr.martin");
        assertThat(martin.get("/" + former).json().path("status").asText()).isEqualTo("superseded");
        assertThat(martin.get("/" + answer.places().get(2))
                        .json()
                        .at("/relatesTo/0/target/reference")
                        .asText())
                .isEqualTo(former);
        assertThat(push.send().places()).as("replay").isEqualTo(answer.places());
    }

    @Test
    void the_header_alone_can_say_that_a_version_replaces_another() {
        var first = TestDocument.of(patient);
        Push.of(first).send();
        var second = TestDocument.of(patient)
                .with(
                        "<documentationOf>",
                        "<relatedDocument typeCode=\"RPLC\"><parentDocument><id root=\"" + first.uniqueId()
                                + "\"/></parentDocument></relatedDocument><documentationOf>");
        assertThat(Push.of(second).send().status()).isEqualTo(200);
        assertThat(Caller.as("dr.martin")
                        .get("/DocumentReference?status=superseded&patient.identifier=" + patient.token())
                        .found("/masterIdentifier/value"))
                .containsExactly("urn:oid:" + first.uniqueId());
    }

    @Test
    void what_is_understood_and_not_kept_is_a_warning() {
        var document = TestDocument.of(patient);
        var reference = document.reference();
        reference
                .addRelatesTo()
                .setCode(DocumentRelationshipType.TRANSFORMS)
                .setTarget(new Reference("DocumentReference/x"));
        reference
                .addRelatesTo()
                .setCode(DocumentRelationshipType.APPENDS)
                .setTarget(new Reference("DocumentReference/x"));
        reference.addCategory(new CodeableConcept().addCoding(new Coding().setCode("11")));
        var push = Push.of(document, reference);
        var folder = new ListResource();
        folder.setCode(new CodeableConcept().addCoding(new Coding().setCode("folder")));
        push.entry(HTTPVerb.POST, "List", folder);
        var answer = push.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/entry/2/response/outcome").toString())
                .contains("PartialTransformContentNotProcessed", "PartialAppendContentNotProcessed", "ClassReplaced")
                .contains("\"warning\"")
                .doesNotContain("\"error\"");
        assertThat(answer.json().at("/entry/3/response/outcome").toString())
                .contains("PartialFolderContentNotProcessed");
        assertThat(patient.count("document")).isOne();
    }

    @Test
    void return_minimal_answers_without_a_body() {
        var answer = Caller.software()
                .post("/DocumentReference", TestDocument.of(patient).simple(), "Prefer", "return=minimal");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.bytes()).isEmpty();
    }

    static Parameters supersede() {
        var patch = new Parameters();
        var operation = patch.addParameter().setName("operation");
        operation.addPart().setName("type").setValue(new CodeType("replace"));
        operation.addPart().setName("path").setValue(new StringType("DocumentReference.status"));
        operation.addPart().setName("value").setValue(new CodeType("superseded"));
        return patch;
    }
}
