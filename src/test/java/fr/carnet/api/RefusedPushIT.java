package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal of INTEROP: its status, our code, the number of the DMP; and nothing stored. */
class RefusedPushIT {

    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN);

    static Stream<Arguments> the_document_itself() {
        return Stream.of(
                header(
                        "no INS (903)",
                        422,
                        "INS_MISSING",
                        "903",
                        d -> d.with("root=\"1.2.250.1.213.1.4.10\" ", "root=\"1.2.3\" ")),
                header(
                        "INS of no known form",
                        422,
                        "INS_MALFORMED",
                        "906",
                        d -> d.with(d.patient().ins().matricule(), "27903512151")),
                header(
                        "INS whose key is wrong",
                        422,
                        "INS_KEY_WRONG",
                        "906",
                        d -> d.with(d.patient().ins().matricule(), wrongKey(d))),
                header("INS incomplete (905)", 422, "INS_INCOMPLETE", "905", d -> d.with("<county>51215</county>", "")),
                header(
                        "INS differs from the traits (904)",
                        422,
                        "INS_DIFFERS",
                        "904",
                        d -> d.with("<county>51215</county>", "<county>63220</county>")),
                header(
                        "patient unknown (902)",
                        422,
                        "PATIENT_UNKNOWN",
                        "902",
                        d -> d.with(d.patient().ins().matricule(), TestPatient.matricule("2790351215998"))),
                header("type outside the list", 422, "TYPE_NOT_ACCEPTED", "906", d -> d.ofType("99999-9")),
                header(
                        "id with an extension",
                        422,
                        "ID_WITH_EXTENSION",
                        "906",
                        d -> d.with(
                                "<id root=\"" + d.uniqueId() + "\"/>",
                                "<id root=\"" + d.uniqueId() + "\" extension=\"A\"/>")),
                header(
                        "not a clinical document",
                        422,
                        "NOT_CDA",
                        "906",
                        d -> new TestDocument(d.patient(), d.uniqueId(), "<html/>")),
                header(
                        "not XML",
                        422,
                        "NOT_XML",
                        "906",
                        d -> new TestDocument(d.patient(), d.uniqueId(), "<ClinicalDocument")),
                header(
                        "DOCTYPE",
                        422,
                        "DTD_FORBIDDEN",
                        "906",
                        d -> d.with(
                                "<ClinicalDocument xmlns=",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><ClinicalDocument xmlns=")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void the_document_itself(String what, int status, String code, String number, UnaryOperator<TestDocument> spoil) {
        var document = spoil.apply(TestDocument.of(patient));
        var reference = document.reference();
        reference.setSubject(null);
        reference.setMasterIdentifier(null);
        refused(Push.of(document, reference).send(), status, code, number);
    }

    static Stream<Arguments> what_surrounds_it() {
        return Stream.of(
                around("another INS than the header (904)", "INS_DIFFERS", r -> r.getSubject()
                        .getIdentifier()
                        .setValue("277076322082910")),
                around("another id than the header", "HEADER_DIFFERS", r -> r.getMasterIdentifier()
                        .setValue("urn:oid:1.2.3.4")),
                around("an id with an extension", "ID_WITH_EXTENSION", r -> r.getMasterIdentifier()
                        .setValue("urn:oid:1.2.3^4")),
                around("an id in a system of one's own", "ID_WITH_EXTENSION", r -> r.getMasterIdentifier()
                        .setSystem("urn:oid:1.2.3")
                        .setValue("4")),
                around("an id that is none", "ELEMENT_INVALID", r -> r.getMasterIdentifier()
                        .setValue("hello")),
                around("another type than the header", "HEADER_DIFFERS", r -> r.setType(type("11488-4"))),
                around("a type outside the list", "TYPE_NOT_ALLOWED", r -> r.setType(type("99999-9"))),
                around("a wrong hash", "HASH_DIFFERS", r -> attachment(r).setHash(new byte[20])),
                around("a wrong size", "SIZE_DIFFERS", r -> attachment(r).setSize(1)),
                around("a type of content that is not taken", "CONTENT_TYPE_UNSUPPORTED", r -> attachment(r)
                        .setContentType("application/zip")),
                around("announced as a PDF", "CONTENT_TYPE_UNSUPPORTED", r -> attachment(r)
                        .setContentType("application/pdf")),
                around("no type of content", "ELEMENT_MISSING", r -> attachment(r)
                        .setContentType(null)),
                around("not current", "ELEMENT_INVALID", r -> r.setStatus(DocumentReferenceStatus.SUPERSEDED)),
                around("an unknown label", "CODE_UNKNOWN", r -> TestDocument.labelled(r, "MASQUE_PSOCIAL")),
                around("a file that is not there", "REFERENCE_BROKEN", r -> attachment(r)
                        .setUrl("urn:uuid:nowhere")),
                around("no file", "ELEMENT_MISSING", r -> attachment(r).setUrl(null)),
                around("two contents", "NOT_SUPPORTED", r -> r.addContent()
                        .getAttachment()
                        .setTitle("x")),
                around(
                        "replaces what is not known",
                        "REPLACED_UNKNOWN",
                        r -> replaces(r, "DocumentReference?identifier=urn:ietf:rfc:3986|urn:oid:1.2.3.4.5")),
                around("replaces what is not here", "REFERENCE_BROKEN", r -> replaces(r, "DocumentReference/12")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_surrounds_it(String what, String code, Consumer<DocumentReference> spoil) {
        var document = TestDocument.of(patient);
        var reference = document.reference();
        var push = Push.of(document, reference);
        spoil.accept(reference);
        refused(push.send(), 422, code, null);
    }

    static Stream<Arguments> the_bundle() {
        return Stream.of(
                bundle("a batch", "NOT_SUPPORTED", p -> p.bundle().setType(BundleType.BATCH)),
                bundle("no lot", "ELEMENT_INVALID", p -> p.bundle().getEntry().remove(0)),
                bundle(
                        "two lots",
                        "ELEMENT_INVALID",
                        p -> p.entry(HTTPVerb.POST, "List", p.lot().copy())),
                bundle("a lot that is neither lot nor folder", "NOT_SUPPORTED", p -> p.lot()
                        .setCode(null)),
                bundle("no document", "ELEMENT_MISSING", p -> p.bundle()
                        .getEntry()
                        .remove(2)),
                bundle("a document that the lot does not list", "REFERENCE_BROKEN", p -> p.lot()
                        .getEntry()
                        .clear()),
                bundle("a lot that lists more", "REFERENCE_BROKEN", p -> p.lot()
                        .addEntry()
                        .setItem(new Reference("urn:uuid:x"))),
                bundle("a lot about somebody else", "INS_DIFFERS", p -> p.lot()
                        .getSubject()
                        .setIdentifier(new Identifier()
                                .setSystem("urn:oid:1.2.250.1.213.1.4.8")
                                .setValue("277076322082910"))),
                bundle("an id of lot that is none", "ELEMENT_INVALID", p -> p.named("12")),
                bundle(
                        "another resource",
                        "NOT_SUPPORTED",
                        p -> p.entry(HTTPVerb.POST, "Observation", new Observation())),
                bundle(
                        "another method",
                        "NOT_SUPPORTED",
                        p -> p.bundle().getEntry().get(2).getRequest().setMethod(HTTPVerb.PUT)),
                bundle(
                        "a condition",
                        "NOT_SUPPORTED",
                        p -> p.bundle().getEntry().get(2).getRequest().setIfNoneExist("x=y")),
                bundle(
                        "a change to something else",
                        "NOT_SUPPORTED",
                        p -> p.entry(
                                HTTPVerb.PATCH, "DocumentReference?identifier=urn:oid:1.2.3", PushIT.supersede())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void the_bundle(String what, String code, Consumer<Push> spoil) {
        var push = Push.of(TestDocument.of(patient));
        spoil.accept(push);
        refused(push.send(), 422, code, null);
    }

    private void refused(Answer answer, int status, String code, String number) {
        assertThat(List.of(answer.status(), answer.code())).as(answer.text()).isEqualTo(List.of(status, code));
        if (number != null) assertThat(answer.number()).isEqualTo(number);
        assertThat(patient.count("document")).isZero();
        assertThat(patient.count("submission")).isZero();
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

    private static String wrongKey(TestDocument d) {
        var matricule = d.patient().ins().matricule();
        return matricule.substring(0, 13) + (matricule.endsWith("01") ? "02" : "01");
    }

    private static Arguments header(
            String what, int status, String code, String number, UnaryOperator<TestDocument> spoil) {
        return Arguments.of(what, status, code, number, spoil);
    }

    private static Arguments around(String what, String code, Consumer<DocumentReference> spoil) {
        return Arguments.of(what, code, spoil);
    }

    private static Arguments bundle(String what, String code, Consumer<Push> spoil) {
        return Arguments.of(what, code, spoil);
    }
}
