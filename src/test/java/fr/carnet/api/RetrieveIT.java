package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ITI-68 and the reading of one DocumentReference. */
class RetrieveIT {

    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN);
    private final TestDocument document = TestDocument.of(patient);
    private final String path = "/" + Push.of(document).send().places().get(2);
    private final String binary = path.replace("DocumentReference", "Binary");
    private final Caller martin = Caller.as("dr.martin");

    @Test
    void the_address_in_the_attachment_gives_the_very_bytes() {
        var url = martin.get(path).json().at("/content/0/attachment/url").asText();
        var answer = martin.get(url);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(document.bytes());
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox").contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "text/xml", "application/pdf, text/xml;q=0.5", "image/png, */*;q=0.1"})
    void in_its_own_type(String accept) {
        assertThat(martin.get(binary, "Accept", accept).bytes()).isEqualTo(document.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+json", "application/fhir+json, */*;q=0.5"})
    void as_a_resource(String accept) {
        var answer = martin.get(binary, "Accept", accept);
        assertThat(answer.json().path("resourceType").asText()).isEqualTo("Binary");
        assertThat(answer.json().path("contentType").asText()).isEqualTo("text/xml");
        assertThat(Base64.getDecoder().decode(answer.json().path("data").asText()))
                .isEqualTo(document.bytes());
        assertThat(martin.get(binary + "?_format=xml").text()).startsWith("<Binary");
    }

    @Test
    void not_in_another() {
        var answer = martin.get(binary, "Accept", "application/pdf");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void the_metadata_of_one_document() {
        var answer = martin.get(path);
        assertThat(answer.header("ETag")).isEqualTo("W/\"1\"");
        assertThat(answer.header("Last-Modified")).isNotNull();
        var d = answer.json();
        assertThat(d.at("/content/0/attachment/size").asInt()).isEqualTo(document.bytes().length);
        assertThat(d.at("/subject/reference").asText()).startsWith("Patient/");
        assertThat(d.toString()).doesNotContain(patient.ins().matricule(), patient.family());
        assertThat(martin.get(path + "/_history").status()).isEqualTo(404);
    }

    /** SECURITY 1, R60: reading, taking away, searching and being refused all leave a line. */
    @Test
    void each_access_is_in_the_history() {
        var before = patient.count("trace");
        martin.get(path);
        martin.get(binary);
        martin.get("/DocumentReference?status=current&patient.identifier=" + patient.token());
        martin.get("/List?patient.identifier=" + patient.token());
        Caller.as("pharma.leroy").get(path);
        Caller.as("pharma.leroy").get("/List?patient.identifier=" + patient.token());
        assertThat(patient.count("trace")).isEqualTo(before + 6);
        assertThat(patient.count("(select * from trace where outcome = 'REFUSED') refused"))
                .isEqualTo(2);
    }

    /** TD0.2. */
    @Test
    void a_software_learns_whether_there_is_a_record_and_nothing_more() {
        var software = Caller.software();
        var open = software.get("/Patient?identifier=" + patient.token());
        assertThat(open.json().at("/entry/0/resource/active").asBoolean()).isTrue();
        assertThat(open.text()).doesNotContain(patient.family(), patient.given(), "birthDate");
        var closed =
                software.get("/Patient?identifier=" + TestPatient.in("CLOSED").token());
        assertThat(closed.json().at("/entry/0/resource/active").asBoolean(true)).isFalse();
        var notified =
                software.get("/Patient?identifier=" + TestPatient.in("NOTIFIED").token());
        var unknown = software.get(
                "/Patient?identifier=urn:oid:1.2.250.1.213.1.4.10%7C" + TestPatient.matricule("2790351216997"));
        assertThat(unknown.json().path("total").asInt()).isZero();
        assertThat(notified.text()).isEqualTo(unknown.text());
        var posted = software.post(
                "/Patient/_search", "application/x-www-form-urlencoded", ("identifier=" + patient.token()).getBytes());
        assertThat(posted.text()).isEqualTo(open.text());
        assertThat(software.get("/Patient").status()).isEqualTo(400);
        assertThat(software.get("/Patient?identifier=279035121518989").status()).isEqualTo(400);
        assertThat(software.get("/Patient?identifier=urn:oid:1.2.250.1.213.1.4.8%7C279035121518900")
                        .code())
                .isEqualTo("INS_KEY_WRONG");
    }

    /** Attack 9. */
    @Test
    void one_number_is_not_asked_for_again_and_again() {
        var somebody = TestPatient.open();
        for (var token :
                List.of(somebody.token(), "urn:oid:1.2.250.1.213.1.4.10%7C" + TestPatient.matricule("2790351215996"))) {
            Answer last = null;
            for (int i = 0; i < 61; i++) last = Caller.software().get("/Patient?identifier=" + token);
            assertThat(last.status()).isEqualTo(429);
            assertThat(last.code()).isEqualTo("TOO_MANY_SEARCHES");
        }
    }
}
