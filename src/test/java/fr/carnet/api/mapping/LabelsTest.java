package fr.carnet.api.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.api.wire.Problem;
import fr.carnet.sharing.deposit.Change;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R27: labels combine, under each of the names that guides give to their systems. */
class LabelsTest {

    private static Change.Labels labels(String fallback, String... codes) {
        var concepts = Stream.of(codes)
                .map(code -> code.split("\\|"))
                .map(c -> new Coding(c.length == 1 ? null : c[0], c[c.length - 1], null))
                .map(coding -> new CodeableConcept().addCoding(coding))
                .toList();
        return Labels.of(concepts, fallback, "securityLabel");
    }

    @Test
    void none_is_what_the_header_says() {
        assertThat(labels("N")).isEqualTo(new Change.Labels("N", false, false, false));
        assertThat(labels("R")).isEqualTo(new Change.Labels("R", false, false, false));
    }

    @Test
    void they_combine_and_the_strongest_level_wins() {
        assertThat(labels("N", "N", "V", "MASQUE_PS", "INVISIBLE_PATIENT"))
                .isEqualTo(new Change.Labels("V", true, true, false));
        assertThat(labels("N", "INVISIBLE_REP_LEGAUX")).isEqualTo(new Change.Labels("N", false, false, true));
        assertThat(labels("N", "INVISIBLE_REPRESENTANTS_LEGAUX")).isEqualTo(labels("N", "INVISIBLE_REP_LEGAUX"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://terminology.hl7.org/CodeSystem/v3-Confidentiality|R",
        "https://mos.esante.gouv.fr/NOS/TRE_A08-HL7Confidentiality/FHIR/TRE-A08-HL7Confidentiality|R",
        "https://mos.esante.gouv.fr/NOS/TRE_A07-StatusVisibiliteDocument/FHIR/TRE-A07-StatusVisibiliteDocument|R",
        "urn:oid:2.16.840.1.113883.5.25|R"
    })
    void a_level_in_each_system(String code) {
        assertThat(labels("N", code).confidentiality()).isEqualTo("R");
    }

    @ParameterizedTest
    @CsvSource({
        "MASQUE_PSOCIAL",
        "X",
        "http://terminology.hl7.org/CodeSystem/v3-Confidentiality|MASQUE_PS",
        "http://elsewhere.example|N"
    })
    void others_are_refused(String code) {
        assertThatThrownBy(() -> labels("N", code)).isInstanceOf(Problem.class);
    }

    @Test
    void four_at_most() {
        assertThatThrownBy(() -> labels("N", "N", "N", "N", "N", "N")).isInstanceOf(Problem.class);
    }
}
