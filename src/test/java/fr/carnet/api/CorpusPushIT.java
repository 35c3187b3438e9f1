package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.carnet.platform.ReferenceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;

/**
 * Every published clinical document, pushed as a real software would: each has its outcome and its reason in
 * {@code cda/outcomes.csv}, and what is accepted comes back byte for byte.
 */
class CorpusPushIT {

    @Test
    void each_document_has_the_outcome_that_was_written_down() throws IOException {
        var folder = Path.of(System.getProperty("carnet.shared.data", "absent"), "cda");
        assumeTrue(
                Files.isDirectory(folder), "published CDA documents not found: set -Dcarnet.shared.data to push them");
        var expected = new LinkedHashMap<String, String>();
        ReferenceFile.rows("/cda/outcomes.csv").forEach(row -> expected.put(row.get("file"), row.get("outcome")));
        var outcomes = new LinkedHashMap<String, String>();
        var accepted = new HashMap<String, byte[]>();
        for (var file : expected.keySet()) {
            var bytes = Files.readAllBytes(folder.resolve(file));
            var answer = push(bytes);
            outcomes.put(file, answer.status() == 200 ? "ACCEPTED" : answer.code());
            if (answer.status() == 200) accepted.put(answer.places().get(2), bytes);
        }
        assertThat(outcomes).isEqualTo(expected);
        var durand = Caller.as("dr.durand");
        accepted.forEach((place, bytes) -> {
            var served = durand.get("/" + place.replace("DocumentReference", "Binary"));
            // the matrix keeps some types from a cardiologist
            if (served.status() != 404) assertThat(served.bytes()).isEqualTo(bytes);
        });
    }

    private static Answer push(byte[] cda) {
        var reference = new DocumentReference();
        reference.setStatus(org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus.CURRENT);
        reference.addContent().getAttachment().setContentType("text/xml");
        return Push.of(cda, reference).send();
    }
}
