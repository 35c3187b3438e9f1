package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R25, attacks 1 and 2: two spaces with the same documents, one of which has more of them, hidden. Whoever may not see
 * them gets the same bytes from both, but for ids and instants.
 */
class TwinSpacesIT {

    private static final Pattern CHANGING = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|2026-\\d\\d-\\d\\dT[0-9:.]+\\+00:00|1\\.2\\.250\\.1\\.999\\.2\\.\\d+|\"hash\":\"[^\"]+\"");

    private static final TestPatient WITH = TestPatient.open(TestPatient.DURAND);
    private static final TestPatient WITHOUT = TestPatient.open(TestPatient.DURAND);
    private static String hidden;
    private static TestDocument masked;

    @BeforeAll
    static void push() {
        for (var patient : List.of(WITH, WITHOUT)) {
            Push.of(
                            TestDocument.of(patient).on("20260101"),
                            TestDocument.of(patient).on("20260301"))
                    .send();
            if (patient == WITH) hide();
            Push.of(TestDocument.of(patient).on("20260201")).send();
        }
    }

    /** Masked by the holder, masked by the sender, of a type that the matrix denies to nobody; one with a whole lot. */
    private static void hide() {
        masked = TestDocument.of(WITH).on("20260215");
        hidden = Push.of(masked).send().places().get(2);
        WITH.mask(masked.uniqueId());
        var bySender = TestDocument.of(WITH).on("20260401");
        Push.of(bySender, TestDocument.labelled(bySender.reference(), "MASQUE_PS"))
                .send();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/DocumentReference?status=current",
                "/DocumentReference?status=current,superseded&_count=2",
                "/DocumentReference?status=current&_count=2&_offset=2",
                "/DocumentReference?status=current&_count=0",
                "/DocumentReference?status=current&date=ge2026-02-10&_sort=date",
                "/DocumentReference?status=current&type=57833-6&author.family=martin",
                "/DocumentReference?status=current&security-label=MASQUE_PS",
                "/DocumentReference?status=superseded",
                "/List?status=current",
                "/List?_count=1&_offset=1",
                "/List?_sort=date"
            })
    void searches_are_the_same(String search) {
        var durand = Caller.as("dr.durand");
        var with = durand.get(search + "&patient.identifier=" + WITH.token());
        var without = durand.get(search + "&patient.identifier=" + WITHOUT.token());
        assertThat(with.status()).as(with.text()).isEqualTo(200);
        assertThat(plain(with.text(), WITH)).isEqualTo(plain(without.text(), WITHOUT));
        assertThat(with.headers().map().keySet())
                .isEqualTo(without.headers().map().keySet());
    }

    @Test
    void the_search_would_find_it_if_it_were_not_hidden() {
        assertThat(Caller.as("dr.durand")
                        .get("/DocumentReference?status=current&patient.identifier=" + WITH.token())
                        .found("/id"))
                .hasSize(3);
        assertThat(WITH.count("document")).isEqualTo(5);
    }

    @Test
    void reading_what_is_hidden_and_what_does_not_exist_is_the_same() {
        var prefix = hidden.substring(hidden.indexOf('/') + 1, hidden.indexOf('/') + 19);
        var absent =
                "DocumentReference/" + prefix + UUID.randomUUID().toString().substring(18);
        var stranger = "DocumentReference/" + UUID.randomUUID();
        for (var caller : List.of(Caller.as("dr.durand"), Caller.as("pharma.leroy"))) {
            for (var type : List.of("DocumentReference", "Binary")) {
                var secret = caller.get("/" + hidden.replace("DocumentReference", type));
                for (var other : List.of(absent, stranger, "DocumentReference/hello")) {
                    var unknown = caller.get("/" + other.replace("DocumentReference", type));
                    assertThat(secret.status()).isEqualTo(404).isEqualTo(unknown.status());
                    assertThat(secret.text()).isEqualTo(unknown.text());
                    assertThat(secret.headers().map().keySet())
                            .isEqualTo(unknown.headers().map().keySet());
                }
            }
        }
    }

    /** dr.durand works where it was deposited: they might change it, if they could see it. */
    @Test
    void changing_what_is_hidden_and_what_does_not_exist_is_the_same() {
        var durand = Caller.as("dr.durand");
        var patch = "[{\"op\":\"replace\",\"path\":\"/securityLabel\",\"value\":\"R\"}]";
        var secret = durand.patch("/" + hidden, patch);
        var unknown = durand.patch("/DocumentReference/" + UUID.randomUUID(), patch);
        assertThat(secret.status()).isEqualTo(404);
        assertThat(secret.text()).isEqualTo(unknown.text());
        var named = durand.patch("/DocumentReference?identifier=urn:oid:" + masked.uniqueId(), patch);
        assertThat(named.text()).isEqualTo(unknown.text());
    }

    @Test
    void replacing_what_is_hidden_and_what_does_not_exist_is_the_same() {
        var durand = Caller.as("dr.durand");
        var secret = durand.post("", replacing(hidden).bundle());
        var unknown = durand.post(
                "", replacing("DocumentReference/" + UUID.randomUUID()).bundle());
        assertThat(secret.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(secret.text()).isEqualTo(unknown.text());
    }

    /** A space that one may not consult, one that is closed, and one that does not exist. */
    @Test
    void a_space_that_is_not_for_me_is_no_space() {
        var nobody = "urn:oid:1.2.250.1.213.1.4.10|" + TestPatient.matricule("2790351215999");
        var leroy = Caller.as("pharma.leroy");
        var answers = List.of(
                leroy.get("/DocumentReference?status=current&patient.identifier=" + WITH.token()),
                leroy.get("/DocumentReference?status=current&patient.identifier="
                        + TestPatient.in("CLOSED").token()),
                leroy.get("/DocumentReference?status=current&patient.identifier=" + Caller.encoded(nobody)),
                leroy.get("/List?patient.identifier=" + WITH.token()),
                leroy.get("/List?patient.identifier=" + Caller.encoded(nobody)));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(answers.get(0).text());
        });
    }

    private static Push replacing(String former) {
        var next = TestDocument.of(WITH);
        var reference = next.reference();
        reference.addRelatesTo().setCode(DocumentRelationshipType.REPLACES).setTarget(new Reference(former));
        return Push.of(next, reference);
    }

    /** Ids and instants become their number in the order of appearance. */
    private static String plain(String text, TestPatient patient) {
        var names = new HashMap<String, String>();
        return CHANGING.matcher(text.replace(patient.ins().matricule(), "INS").replace(patient.family(), "NAME"))
                .replaceAll(found -> names.computeIfAbsent(found.group(), id -> "#" + names.size()));
    }
}
