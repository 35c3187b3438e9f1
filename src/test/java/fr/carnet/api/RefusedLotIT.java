package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Refusals that depend on what the space holds already, or on the lot as a whole; and nothing stored. */
class RefusedLotIT {

    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN);

    @Test
    void a_closed_space_takes_nothing() {
        var closed = TestPatient.in("CLOSED");
        var answer = Push.of(TestDocument.of(closed)).send();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("SPACE_CLOSED");
        assertThat(answer.number()).isEqualTo("DMPClosed");
        assertThat(closed.count("document")).isZero();
        assertThat(closed.count("trace")).as("the refusal is in the history").isOne();
    }

    @Test
    void the_same_id_with_other_bytes_is_refused() {
        var document = TestDocument.of(patient);
        Push.of(document).send();
        var answer = Push.of(document.with("Ordonnance du", "Prescription du")).send();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("DUPLICATE_ID");
        assertThat(patient.count("document")).isOne();
    }

    @Test
    void the_id_of_a_lot_serves_once() {
        Push.of(TestDocument.of(patient)).named("urn:oid:1.2.250.1.999.3.1").send();
        var answer = Push.of(TestDocument.of(patient))
                .named("urn:oid:1.2.250.1.999.3.1")
                .send();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("LOT_ID_USED");
        assertThat(patient.count("document")).isOne();
    }

    /** 900. */
    @Test
    void only_the_latest_version_is_replaced() {
        var first = TestDocument.of(patient);
        Push.of(first).send();
        assertThat(replacing(first).status()).isEqualTo(200);
        var answer = replacing(first);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("NOT_LATEST");
        assertThat(answer.number()).isEqualTo("900");
    }

    /** 901: dr.martin did not write it, and acts for another structure. */
    @Test
    void only_its_author_replaces_a_document() {
        var first = TestDocument.of(patient).with("810100000001", "810100000002");
        Push.of(first).send();
        var second = TestDocument.of(patient);
        var answer = Caller.as("ide.petit")
                .post(
                        "",
                        Push.of(second, replaces(second.reference(), by(first))).bundle());
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("NOT_AUTHOR");
        assertThat(answer.number()).isEqualTo("901");
        assertThat(patient.count("document")).isOne();
    }

    @Test
    void all_of_a_lot_or_nothing() {
        var good = TestDocument.of(patient);
        var bad = TestDocument.of(patient).ofType("99999-9");
        assertThat(Push.of(good, bad).send().status()).isEqualTo(422);
        var stored = TestDocument.of(patient);
        Push.of(stored).send();
        var answer = Push.of(TestDocument.of(patient), stored.with("Ordonnance du", "Prescription du"))
                .send();
        assertThat(answer.code()).as(answer.text()).isEqualTo("DUPLICATE_ID");
        assertThat(patient.count("document")).isOne();
    }

    /** Without a header, the traits come around the document, and must be there. */
    @Test
    void a_file_without_header_needs_the_traits_of_the_patient() {
        var document = TestDocument.of(patient);
        var reference = document.simple();
        attachment(reference)
                .setContentType("text/plain")
                .setData("Rien à signaler".getBytes(StandardCharsets.UTF_8))
                .setHash(null)
                .setSizeElement(null);
        reference.setType(type("11488-4"));
        var anonymous = Caller.software().post("/DocumentReference", reference);
        assertThat(anonymous.code()).as("an author").isEqualTo("ELEMENT_MISSING");
        reference.addAuthor(new Reference()
                .setIdentifier(
                        new Identifier().setSystem("urn:oid:1.2.250.1.71.4.2.1").setValue("810100000001")));
        var answer = Caller.software().post("/DocumentReference", reference);
        assertThat(answer.code()).isEqualTo("INS_INCOMPLETE");
        Traits.contain(reference, patient);
        assertThat(Caller.software().post("/DocumentReference", reference).status())
                .isEqualTo(201);
    }

    @Test
    void words_are_in_the_language_of_the_caller_and_tell_no_health_datum() {
        var bundle = Push.of(TestDocument.of(patient).ofType("99999-9")).bundle();
        var french = Caller.software().post("", bundle);
        var english = Caller.software().post("", bundle, "Accept-Language", "en");
        assertThat(french.json().at("/issue/0/details/text").asText())
                .startsWith("Ce type de document n’est pas accepté.");
        assertThat(english.json().at("/issue/0/details/text").asText())
                .startsWith("This type of document is not accepted.");
        assertThat(french.text())
                .doesNotContain("Ordonnance", patient.family(), patient.ins().matricule());
    }

    private Answer replacing(TestDocument former) {
        var next = TestDocument.of(patient);
        return Push.of(next, replaces(next.reference(), by(former))).send();
    }

    private static String by(TestDocument document) {
        return "DocumentReference?identifier=urn:ietf:rfc:3986|urn:oid:" + document.uniqueId();
    }

    private static DocumentReference replaces(DocumentReference reference, String former) {
        reference.addRelatesTo().setCode(DocumentRelationshipType.REPLACES).setTarget(new Reference(former));
        return reference;
    }

    private static org.hl7.fhir.r4.model.Attachment attachment(DocumentReference reference) {
        return reference.getContentFirstRep().getAttachment();
    }

    private static CodeableConcept type(String loinc) {
        return new CodeableConcept().addCoding(new Coding("http://loinc.org", loinc, null));
    }
}
