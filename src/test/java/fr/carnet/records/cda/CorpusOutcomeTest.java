package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Identity;
import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import fr.carnet.platform.ReferenceFile;
import fr.carnet.platform.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What becomes of each published document, pushed one after the other to a demo that knows {@code dominique} and
 * {@code ruth}. The table says why, so that a change of a rule shows what it changes.
 */
class CorpusOutcomeTest {

    private static final Map<Ins, Traits> KNOWN = Map.of(
            new Ins("279035121518989", Ins.TEST_NIR),
            new Traits("PAT-TROIS", List.of("DOMINIQUE"), LocalDate.of(1979, 3, 28), "F", "51215"),
            new Ins("277076322082910", Ins.NIR),
            new Traits("NESSI", List.of("RUTH"), LocalDate.of(1977, 7, 14), "F", "63220"));

    @Test
    void demo() {
        assertThat(outcomes(false)).isEqualTo(expected("outcome"));
    }

    @Test
    void testModeTakesTestNumbersWithAWrongKey() {
        assertThat(outcomes(true)).isEqualTo(expected("outcome_with_test_keys"));
    }

    @Test
    void everyOutcomeHasItsReason() {
        assertThat(ReferenceFile.rows("/cda/outcomes.csv")).isNotEmpty().allSatisfy(row -> assertThat(row.get("reason"))
                .isNotBlank());
    }

    private static Map<String, String> expected(String column) {
        var expected = new LinkedHashMap<String, String>();
        ReferenceFile.rows("/cda/outcomes.csv").forEach(row -> expected.put(row.get("file"), row.get(column)));
        return expected;
    }

    private static Map<String, String> outcomes(boolean wrongTestKeys) {
        var outcomes = new LinkedHashMap<String, String>();
        var stored = new HashMap<String, Path>();
        var door = new Acceptance(new DocumentTypes(), true, wrongTestKeys);
        Corpus.files().forEach(file -> outcomes.put(file.getFileName().toString(), outcome(file, door, stored)));
        return outcomes;
    }

    private static String outcome(Path file, Acceptance door, Map<String, Path> stored) {
        try {
            var document = ClinicalDocument.parse(Corpus.bytes(file));
            door.require(document);
            var known = KNOWN.get(document.patient().ins());
            if (known == null) return Identity.PATIENT_UNKNOWN.name();
            if (!known.sameAs(document.patient().traits())) return Identity.INS_DIFFERS.name();
            return stored.putIfAbsent(document.id().uniqueId(), file) == null ? "ACCEPTED" : "DUPLICATE_ID";
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }
}
