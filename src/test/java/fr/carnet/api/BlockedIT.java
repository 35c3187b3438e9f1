package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R41, R42, R45: a blocked professional is told what a stranger is told, feeds as before, and the holder reads who tried. */
class BlockedIT {

    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN, TestPatient.DURAND);

    @Test
    void the_blocked_are_answered_as_strangers() {
        var place = Push.of(TestDocument.of(patient)).send().places().get(2);
        var binary = place.replace("DocumentReference", "Binary");
        assertThat(Caller.as("dr.martin").get("/" + place).status()).isEqualTo(200);
        TestPatient.sql("insert into block (holder_id, rpps, blocked_at) values (%d, '%s', now())"
                .formatted(patient.id(), TestPatient.MARTIN));

        for (var path : List.of(
                "/DocumentReference?status=current&patient.identifier=" + patient.token(),
                "/List?patient.identifier=" + patient.token(),
                "/" + place,
                "/" + binary)) {
            var blocked = Caller.as("dr.martin").get(path);
            var stranger = Caller.as("pharma.leroy").get(path);
            assertThat(blocked.status()).as(path).isEqualTo(stranger.status());
            assertThat(blocked.code()).as(path).isEqualTo(stranger.code());
            assertThat(withoutInstants(blocked)).as(path).isEqualTo(withoutInstants(stranger));
        }
        assertThat(patient.count(
                        "(select * from trace where outcome = 'REFUSED' and rule = 'BLOCKED' and actor_id = 'rpps:"
                                + TestPatient.MARTIN + "') refused"))
                .isEqualTo(4);
        assertThat(Caller.as("dr.durand").get("/" + place).status()).isEqualTo(200);
        Push.of(TestDocument.of(patient)).send();
    }

    private static String withoutInstants(Answer answer) {
        return answer.text()
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }
}
