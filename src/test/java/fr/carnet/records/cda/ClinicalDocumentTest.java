package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers give what XDS and FHIR need (INTEROP §2). */
class ClinicalDocumentTest {

    private final ClinicalDocument analyses = Samples.read("dominique-analyses");

    @Test
    void identityOfTheDocument() {
        var second = Samples.read("dominique-consultation-v2");
        assertThat(second.id().uniqueId()).isEqualTo("1.2.250.1.999.1.2.2");
        assertThat(second.setId())
                .isEqualTo(Samples.read("dominique-consultation").setId());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.replaces())
                .isEqualTo(Samples.read("dominique-consultation").id());
        assertThat(analyses.replaces()).isNull();
    }

    @Test
    void identityOfThePatient() {
        assertThat(analyses.patient().ins()).isEqualTo(new Ins("279035121518989", Ins.TEST_NIR));
        assertThat(analyses.patient().traits())
                .isEqualTo(new Traits(
                        "PAT-TROIS", List.of("DOMINIQUE", "MARIE-LOUISE"), LocalDate.of(1979, 3, 28), "F", "51215"));
        assertThat(analyses.patient().traits().complete()).isTrue();
    }

    @Test
    void whoWroteAndWhere() {
        var author = analyses.author();
        assertThat(author.kind()).isEqualTo(Participant.Kind.PROFESSIONAL);
        assertThat(author.rpps()).isEqualTo("10100000011");
        assertThat(author.displayName()).isEqualTo("DR Nadia BELKACEM");
        assertThat(author.specialty().code()).isEqualTo("G15_10/SM03");
        assertThat(author.organization().finess()).isEqualTo("310000011");
        assertThat(analyses.legalAuthenticator().rpps()).isEqualTo(author.rpps());
        assertThat(analyses.custodian().name()).isEqualTo("Laboratoire de la Garonne");
        assertThat(analyses.facility().code()).isEqualTo("SA25");
        assertThat(analyses.practiceSetting().code()).isEqualTo("AMBULATOIRE");
    }

    @Test
    void whatItIsAndWhen() {
        assertThat(analyses.type().code()).isEqualTo("11502-2");
        assertThat(analyses.formatCode()).isEqualTo("urn:ihe:lab:xd-lab:2008");
        assertThat(analyses.confidentiality().code()).isEqualTo("N");
        assertThat(analyses.created().instant()).isEqualTo(Instant.parse("2025-11-04T15:05:00Z"));
        assertThat(analyses.serviceStart().instant()).isEqualTo(Instant.parse("2025-11-04T06:35:00Z"));
        assertThat(analyses.serviceStop().instant()).isEqualTo(Instant.parse("2025-11-04T14:50:00Z"));
        assertThat(analyses.level()).isEqualTo(3);
        assertThat(analyses.mediaType()).isEqualTo("text/xml");
    }

    @Test
    void aSelfPresentingDocumentIsUnwrappedAndNeverRun() {
        var wrapped = Samples.read("dominique-synthese-autopresentable");
        assertThat(wrapped.selfPresenting()).isTrue();
        assertThat(wrapped.mediaType()).isEqualTo("application/xslt+xml");
        assertThat(wrapped.title()).isEqualTo("Résumé de santé, mars 2026");
        assertThat(Samples.reading("dominique-synthese-autopresentable").html())
                .contains("Pénicilline")
                .doesNotContain("document.title");
    }

    @Test
    void aLevelOneBodyIsAPart() {
        var certificate = Samples.read("ruth-certificat-pdf");
        assertThat(certificate.level()).isEqualTo(1);
        assertThat(certificate.formatCode()).isEqualTo("urn:ihe:iti:xds-sd:pdf:2008");
        assertThat(certificate.parts()).singleElement().satisfies(part -> assertThat(part.bytes())
                .startsWith("%PDF-1.4".getBytes()));
    }
}
