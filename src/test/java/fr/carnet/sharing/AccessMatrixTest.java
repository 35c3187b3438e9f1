package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Professions;
import fr.carnet.platform.ReferenceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R20 c: profession × type of document, denied by default. */
class AccessMatrixTest {

    private final AccessMatrix matrix = AccessMatrix.published();

    @ParameterizedTest
    @CsvSource({
        "10, 11502-2, true",
        "10, 68599-0, true",
        "10, ATTEST-RESID, false",
        "21, 57833-6, true",
        "21, 83901-9, false",
        "60, 83981-1, true",
        "60, DOCPAT03, true",
        "60, DOCPAT05, true",
        "60, DOCPAT06, true",
        "60, PROT_ALD, true",
        "60, 56445-0, true",
        "60, 75496-0, false",
        "60, 68599-0, false",
        "60, 83901-9, false",
        "60, 68817-6, false",
        "40, 80788-3, false",
        "40, 75496-0, false",
        "40, 83981-1, false",
        "40, 83901-9, false",
        "40, 68599-0, false",
        "40, 18748-4, true",
        "50, 57055-6, true",
        "80, 11488-4, true",
        "99, 11488-4, false"
    })
    void whatTheSourcesSayIsWhatTheMatrixDoes(String profession, String type, boolean read) {
        assertThat(matrix.mayRead(profession, type)).isEqualTo(read);
    }

    @Test
    void anUnknownProfessionOrTypeIsDenied() {
        assertThat(matrix.mayRead("00", "11502-2")).isFalse();
        assertThat(matrix.mayRead("10", "00000-0")).isFalse();
        assertThat(matrix.mayRead(null, "11502-2")).isFalse();
    }

    @Test
    void aProfessionWithoutALineReadsNothing() {
        assertThat(new DocumentTypes().all())
                .extracting(DocumentType::code)
                .noneMatch(code -> matrix.mayRead("36", code));
    }

    @Test
    void everyLineNamesKnownThingsAndItsSource() {
        var types = new DocumentTypes();
        var professions = new Professions();
        for (var row : ReferenceFile.rows("/directory/access_matrix.csv")) {
            var what = row.get("what");
            assertThat(professions.find(row.get("profession")))
                    .as(row.toString())
                    .isPresent();
            assertThat(row.get("access")).isIn("read", "none");
            assertThat(row.get("source")).matches("(published|completed): .+");
            var known = what.equals("*")
                    || types.find(what).isPresent()
                    || types.all().stream().anyMatch(t -> what.equals("group:" + t.group()));
            assertThat(known).as(what).isTrue();
        }
    }
}
