package fr.carnet.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;

/** Files are lifted out of the text while it streams by, and found again by whoever reads the model. */
class JsonBodyTest {

    private static final byte[] FILE = "un fichier, plus long que rien".getBytes(StandardCharsets.UTF_8);
    private static final String TEXT = Base64.getEncoder().encodeToString(FILE);

    private static Body read(String json) throws IOException {
        return JsonBody.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_data_of_a_binary_and_of_an_attachment() throws IOException {
        var binary = read("{\"resourceType\":\"Binary\",\"contentType\":\"text/plain\",\"data\":\"" + TEXT + "\"}");
        assertThat(binary.bytes(((Binary) binary.resource()).getDataElement())).isEqualTo(FILE);
        assertThat(binary.files()).hasSize(1);
        var document = read(
                "{\"resourceType\":\"DocumentReference\",\"content\":[{\"attachment\":{\"data\":\"" + TEXT + "\"}}]}");
        var attachment =
                ((DocumentReference) document.resource()).getContentFirstRep().getAttachment();
        assertThat(document.bytes(attachment.getDataElement())).isEqualTo(FILE);
    }

    @Test
    void data_before_its_resource_type_is_read_as_well() throws IOException {
        var body = read("{\"data\":\"" + TEXT + "\",\"resourceType\":\"Binary\"}");
        assertThat(body.bytes(((Binary) body.resource()).getDataElement())).isEqualTo(FILE);
    }

    @Test
    void each_entry_has_its_own() throws IOException {
        var entry = "{\"resource\":{\"resourceType\":\"Binary\",\"data\":\"%s\"}}";
        var other = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        var body = read("{\"resourceType\":\"Bundle\",\"entry\":[" + entry.formatted(TEXT) + ","
                + entry.formatted(other) + "]}");
        var entries = ((Bundle) body.resource()).getEntry();
        assertThat(body.bytes(((Binary) entries.get(0).getResource()).getDataElement()))
                .isEqualTo(FILE);
        assertThat(body.bytes(((Binary) entries.get(1).getResource()).getDataElement()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void no_file_is_no_bytes() throws IOException {
        assertThat(read("{\"resourceType\":\"Binary\"}").bytes(new Base64BinaryType()))
                .isEmpty();
    }

    @Test
    void other_data_is_left_alone() throws IOException {
        var sampled =
                "{\"resourceType\":\"Observation\",\"valueSampledData\":{\"data\":\"1 2 E\",\"origin\":{\"value\":1.50},\"period\":1,\"dimensions\":1}}";
        assertThat(Fhir.parser(Format.JSON).encodeResourceToString(read(sampled).resource()))
                .contains("\"data\":\"1 2 E\"", "1.50");
    }

    @Test
    void a_text_of_a_megabyte_is_a_text() throws IOException {
        var title = "é".repeat(1 << 20);
        assertThat(((DocumentReference)
                                read("{\"resourceType\":\"DocumentReference\",\"description\":\"" + title + "\"}")
                                        .resource())
                        .getDescription())
                .isEqualTo(title);
        assertThat(((DocumentReference)
                                read("{\"resourceType\":\"DocumentReference\",\"description\":\"\\ud83d\\ude00\"}")
                                        .resource())
                        .getDescription())
                .isEqualTo("😀");
    }

    @Test
    void the_sixty_fifth_level_is_too_deep() {
        var deep = "{\"resourceType\":\"Patient\",\"extension\":" + "[{\"extension\":".repeat(40) + "[]"
                + "}]".repeat(40) + "}";
        assertThatThrownBy(() -> read(deep))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(Fault.TOO_COMPLEX));
    }
}
