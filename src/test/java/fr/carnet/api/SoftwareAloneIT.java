package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A software without a professional feeds; it reads nothing. */
class SoftwareAloneIT {

    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN);

    @Test
    void a_software_by_itself_does_not_consult() {
        var document = Push.of(TestDocument.of(patient)).send().places().get(2);
        for (var path : List.of(
                "/DocumentReference?status=current&patient.identifier=" + patient.token(),
                "/List?patient.identifier=" + patient.token(),
                "/" + document,
                "/" + document.replace("DocumentReference", "Binary"))) {
            var answer = Caller.software().get(path);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("CONSULTATION_NEEDS_A_PROFESSIONAL");
        }
    }
}
