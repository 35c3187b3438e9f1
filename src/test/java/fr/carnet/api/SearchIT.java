package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ITI-67: each parameter of DocumentReference, on three documents of which the third replaced a fourth. */
class SearchIT {

    private static final String NOS = "https://mos.esante.gouv.fr/NOS/";

    private static final TestPatient PATIENT = TestPatient.open(TestPatient.MARTIN);
    private static final TestDocument A = TestDocument.of(PATIENT);
    private static final TestDocument B = TestDocument.of(PATIENT)
            .ofType("11488-4")
            .on("20260320")
            .with("<family>MARTIN</family>", "<family>Élan-Duroc</family>")
            .with("<given>Claire</given>", "<given>Zoé</given>");
    private static final TestDocument OLD = TestDocument.of(PATIENT).on("20250601");
    private static final TestDocument C = TestDocument.of(PATIENT).on("20250602");

    private static String former;
    private static String logical;

    @BeforeAll
    static void push() {
        Push.of(A).send();
        var b = TestDocument.labelled(B.reference(), "R", "INVISIBLE_REPRESENTANTS_LEGAUX");
        b.getContext()
                .setFacilityType(concept(NOS + "TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite", "SA05"))
                .setPracticeSetting(concept(NOS + "TRE_A01-CadreExercice/FHIR/TRE-A01-CadreExercice", "DOMICILE"))
                .addEvent(concept("urn:oid:1.2.250.1.213.2.5", "QZQM001"))
                .addRelated(new Reference()
                        .setIdentifier(
                                new Identifier().setSystem("urn:oid:1.2.3").setValue("ORDER-7")));
        b.getContext()
                .getPeriod()
                .setStartElement(new DateTimeType("2026-03-20"))
                .setEndElement(new DateTimeType("2026-03-25"));
        b.getContentFirstRep()
                .setFormat(
                        new Coding(NOS + "TRE_A11-IheFormatCode/FHIR/TRE-A11-IheFormatCode", "urn:test:format", null));
        Push.of(B, b).send();
        former = Push.of(OLD).send().places().get(2);
        var c = C.reference();
        c.addRelatesTo().setCode(DocumentRelationshipType.REPLACES).setTarget(new Reference(former));
        var place = Push.of(C, c).send().places().get(2);
        Caller.software()
                .patch("/" + place, "[{\"op\":\"replace\",\"path\":\"/extension/0/valueBoolean\",\"value\":true}]");
        logical = Caller.as("dr.martin")
                .get("/" + place)
                .json()
                .at("/identifier/0/value")
                .asText();
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "status=current; B A C",
                "status=superseded; OLD",
                "status=current,superseded; B A C OLD",
                "status=http://hl7.org/fhir/document-reference-status|current; B A C",
                "type=57833-6; A C",
                "type=http://loinc.org|57833-6; A C",
                "type=urn:oid:2.16.840.1.113883.6.1|57833-6; A C",
                "type=http://elsewhere.example|57833-6; -",
                "type=57833-6,11488-4; B A C",
                "type:not=57833-6; B",
                "category=42; A C",
                "category=https://mos.esante.gouv.fr/NOS/TRE_A03-ClasseDocument/FHIR/TRE-A03-ClasseDocument|10; B",
                "facility=SA05; B",
                "facility=urn:oid:1.2.250.1.71.4.2.4|SA05; B",
                "setting=DOMICILE; B",
                "event=QZQM001; B",
                "event=urn:oid:1.2.250.1.213.2.5|QZQM001; B",
                "format=urn:test:format; B",
                "format=urn:ihe:pharm:pre:2010; A C",
                "security-label=R; B",
                "security-label=N; A C",
                "security-label=INVISIBLE_REPRESENTANTS_LEGAUX; B",
                "security-label=http://terminology.hl7.org/CodeSystem/v3-Confidentiality|R; B",
                "identifier=urn:ietf:rfc:3986|urn:oid:{A}; A",
                "identifier=urn:oid:{A}; A",
                "identifier={A},{B}; B A",
                "identifier={logical}; C",
                "isArchived=true; C",
                "isArchived=false; B A",
                "creation=ge2026-01-12; B A",
                "creation=2026-01; A",
                "creation=sa2026-01-12T10:50:00+01:00; B",
                "date=lt2026; C",
                "date=2026-03-20; B",
                "date=ge2026-01-01&date=le2026-01-31; A",
                "date=ne2026; C",
                "date=eb2026-01-12; C",
                "period=gt2026-03-21; B",
                "period=2026-03; B",
                "period-start=2026-03-20; B",
                "period-start=lt2026-01-01; C",
                "period-end=2026-03-25; B",
                "period-end=ap2026-03-25; B",
                "author.family=martin; A C",
                "author.family=élan; B",
                "author.family=elan; B",
                "author.family:contains=duroc; B",
                "author.family:exact=Élan-Duroc; B",
                "author.family:exact=elan-duroc; -",
                "author.given=zoe; B",
                "author.given:exact=Zoé; B",
                "author:PractitionerRole.family=martin; A C",
                "relatesto={former}; C",
                "relatesto:identifier=urn:ietf:rfc:3986|urn:oid:{OLD}; C",
                "related:identifier=urn:oid:1.2.3|ORDER-7; B",
                "related:identifier=ORDER-7; B",
                "type=57833-6&isArchived=true; C",
            })
    void each_parameter(String query, String expected) {
        var status = query.startsWith("status") ? "" : "&status=current";
        var filled = fill(query);
        var answer = Caller.as("dr.martin")
                .get(
                        "/DocumentReference?patient.identifier=" + PATIENT.token() + status + "&" + filled
                                + "&creation=ge2000",
                        "Prefer",
                        "handling=strict");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.found("/masterIdentifier/value")).isEqualTo(ids(expected));
        assertThat(answer.json().path("total").asInt()).isEqualTo(ids(expected).size());
        var posted = Caller.as("dr.martin")
                .post(
                        "/DocumentReference/_search",
                        "application/x-www-form-urlencoded",
                        ("patient.identifier=" + PATIENT.token() + status + "&" + filled + "&creation=ge2000")
                                .getBytes());
        assertThat(posted.json().path("entry")).isEqualTo(answer.json().path("entry"));
    }

    private static String fill(String query) {
        var filled = query.replace("{A}", A.uniqueId())
                .replace("{B}", B.uniqueId())
                .replace("{OLD}", OLD.uniqueId())
                .replace("{former}", former)
                .replace("{logical}", logical);
        return Arrays.stream(filled.split("&"))
                .map(pair -> pair.substring(0, pair.indexOf('=')) + "="
                        + Caller.encoded(pair.substring(pair.indexOf('=') + 1)))
                .collect(Collectors.joining("&"));
    }

    private static List<String> ids(String names) {
        return Arrays.stream(names.strip().split(" "))
                .filter(name -> !name.equals("-"))
                .map(name -> switch (name) {
                    case "A" -> A;
                    case "B" -> B;
                    case "C" -> C;
                    default -> OLD;
                })
                .map(document -> "urn:oid:" + document.uniqueId())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"date; C A B", "-date; B A C", "-creation; B A C", "period; C A B", "_lastUpdated; A B C"})
    void sorted(String by, String expected) {
        var answer = ask("status=current&_sort=" + by);
        assertThat(answer.found("/masterIdentifier/value")).isEqualTo(ids(expected));
    }

    @Test
    void the_patient_by_reference() {
        var patient = ask("status=current")
                .json()
                .at("/entry/0/resource/subject/reference")
                .asText();
        for (var value : List.of(patient, patient.replace("Patient/", ""), "http://anywhere.example/fhir/" + patient)) {
            var answer = Caller.as("dr.martin")
                    .get("/DocumentReference?status=current&creation=ge2000&patient=" + Caller.encoded(value));
            assertThat(answer.found("/id")).as(answer.text()).hasSize(3);
            assertThat(answer.text())
                    .as("not named by more than the caller knows")
                    .doesNotContain(PATIENT.ins().matricule());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "status=current; PARAMETER_MISSING",
                "patient.identifier={P}; PARAMETER_MISSING",
                "status=current&patient.identifier=279035121518989; PARAMETER_INVALID",
                "status=current&patient.identifier={P},{P}; PARAMETER_INVALID",
                "status=current&patient=12; PARAMETER_INVALID",
                "status=current&patient.identifier={P}&date=yesterday; PARAMETER_INVALID",
                "status=current&patient.identifier={P}&date=2026-13; PARAMETER_INVALID",
                "status=current&patient.identifier={P}&_count=many; PARAMETER_INVALID",
                "status=current&patient.identifier={P}&_offset=-1; PARAMETER_INVALID",
                "status=current&patient.identifier={P}&type:above=x; PARAMETER_INVALID",
                "status=current&patient.identifier={P}&author.family:near=x; PARAMETER_INVALID",
            })
    void what_cannot_be_asked(String query, String code) {
        var answer = Caller.as("dr.martin").get("/DocumentReference?" + query.replace("{P}", PATIENT.token()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=blue", "_sort=colour", "_include=DocumentReference:author"})
    void what_is_not_known_is_told_or_refused_as_the_caller_likes(String query) {
        var lenient = ask("status=current&" + query);
        assertThat(lenient.found("/id")).hasSize(3);
        assertThat(lenient.text()).contains("OperationOutcome", "PARAMETER_UNKNOWN", "\"outcome\"");
        assertThat(lenient.link("self")).doesNotContain("colour=");
        var strict = Caller.as("dr.martin")
                .get(
                        "/DocumentReference?status=current&patient.identifier=" + PATIENT.token() + "&" + query,
                        "Prefer",
                        "handling=strict");
        assertThat(strict.status()).isEqualTo(400);
        assertThat(strict.code()).isEqualTo("PARAMETER_UNKNOWN");
    }

    private static Answer ask(String query) {
        return Caller.as("dr.martin")
                .get("/DocumentReference?creation=ge2000&patient.identifier=" + PATIENT.token() + "&" + query);
    }
}
