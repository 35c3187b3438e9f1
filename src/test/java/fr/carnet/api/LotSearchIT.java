package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ITI-66: each parameter of List, and lots seen only with the documents that the caller may see. */
class LotSearchIT {

    private static final String MHD = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-";
    private static final TestPatient PATIENT = TestPatient.open(TestPatient.MARTIN);
    private static final TestDocument ONE = TestDocument.of(PATIENT);
    private static final TestDocument TWO = TestDocument.of(PATIENT);
    private static final TestDocument THREE = TestDocument.of(PATIENT);
    private static final String FIRST = TestDocument.newId();
    private static final String SECOND = TestDocument.newId();

    @BeforeAll
    static void push() {
        var first = Push.of(ONE, TWO).named("urn:oid:" + FIRST);
        var lot = first.lot();
        lot.setTitle("Suivi après l’opération");
        lot.addExtension(
                MHD + "designationType",
                new CodeableConcept().addCoding(new Coding("urn:oid:1.2.250.1.213.2.2", "O", null)));
        lot.addExtension(
                MHD + "sourceId",
                new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:oid:1.2.3.4"));
        var person = new Practitioner();
        person.setId("person");
        person.addIdentifier().setSystem("https://rpps.esante.gouv.fr").setValue("10100000001");
        person.addName().setFamily("MARTIN").addGiven("Claire");
        var organization = new Organization();
        organization.setId("organization");
        organization.addIdentifier().setSystem("urn:oid:1.2.250.1.71.4.2.2").setValue("1310000001");
        var role = new PractitionerRole()
                .setPractitioner(new Reference("#person"))
                .setOrganization(new Reference("#organization"));
        role.setId("role");
        lot.addContained(person).addContained(organization).addContained(role);
        lot.setSource(new Reference("#role"));
        first.send();
        var second = Push.of(THREE).named("urn:oid:" + SECOND);
        second.lot().setDateElement(new DateTimeType("2026-07-01T10:00:00+02:00"));
        second.send();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "status=current; 2 1",
                "status=retired; -",
                "code=submissionset; 2 1",
                "code=folder; -",
                "date=ge2026-07-01; 2",
                "date=2026-06; 1",
                "identifier=urn:ietf:rfc:3986|urn:oid:{1}; 1",
                "identifier={2}; 2",
                "designationType=O; 1",
                "designationType=urn:oid:1.2.250.1.213.2.2|O; 1",
                "sourceId=urn:oid:1.2.3.4; 1",
                "isArchived=false; 2 1",
                "isArchived=true; -",
                "title=suivi; 1",
                "title:contains=operation; 1",
                "source.family=martin; 1",
                "source.given=claire; 1",
                "source:PractitionerRole.family:exact=MARTIN; 1",
                "source:identifier=urn:oid:1.2.250.1.71.4.2.1|810100000001; 1",
                "authorOrg:identifier=urn:oid:1.2.250.1.71.4.2.2|1310000001; 1",
                "_sort=date; 1 2",
                "_sort=-date; 2 1"
            })
    void each_parameter(String query, String expected) {
        var equals = query.indexOf('=');
        var value = query.substring(equals + 1).replace("{1}", FIRST).replace("{2}", SECOND);
        var answer = ask("&" + query.substring(0, equals) + "=" + Caller.encoded(value));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.found("/identifier/0/value"))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .filter(name -> !name.equals("-"))
                        .map(name -> "urn:oid:" + (name.equals("1") ? FIRST : SECOND))
                        .toList());
    }

    @Test
    void a_lot_shows_what_it_was_sent_with() {
        var lot = ask("&identifier=" + FIRST).json().at("/entry/0/resource");
        assertThat(lot.path("title").asText()).isEqualTo("Suivi après l’opération");
        assertThat(lot.path("entry")).hasSize(2);
        assertThat(lot.at("/code/coding/0/code").asText()).isEqualTo("submissionset");
        assertThat(lot.toString()).contains("810100000001", "1310000001", "urn:oid:1.2.3.4");
        assertThat(lot.at("/subject/identifier/value").asText())
                .isEqualTo(PATIENT.ins().matricule());
    }

    @Test
    void a_lot_shows_only_what_the_caller_may_see_and_with_nothing_left_it_is_not_there() {
        var patient = TestPatient.open(TestPatient.DURAND);
        var seen = TestDocument.of(patient);
        var hidden = TestDocument.of(patient);
        var alone = TestDocument.of(patient);
        Push.of(seen, hidden).send();
        Push.of(alone).send();
        var durand = Caller.as("dr.durand");
        assertThat(durand.get("/List?patient.identifier=" + patient.token())
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        patient.mask(hidden.uniqueId());
        patient.mask(alone.uniqueId());
        var lots = durand.get("/List?patient.identifier=" + patient.token());
        assertThat(lots.json().path("total").asInt()).isOne();
        assertThat(lots.json().at("/entry/0/resource/entry")).hasSize(1);
    }

    @Test
    void it_asks_for_a_patient_and_posts_too() {
        assertThat(Caller.as("dr.martin").get("/List").status()).isEqualTo(400);
        var posted = Caller.as("dr.martin")
                .post(
                        "/List/_search",
                        "application/x-www-form-urlencoded",
                        ("patient.identifier=" + PATIENT.token()).getBytes());
        assertThat(posted.found("/identifier/0/value")).isEqualTo(List.of("urn:oid:" + SECOND, "urn:oid:" + FIRST));
    }

    private static Answer ask(String query) {
        return Caller.as("dr.martin")
                .get("/List?patient.identifier=" + PATIENT.token() + query, "Prefer", "handling=strict");
    }
}
