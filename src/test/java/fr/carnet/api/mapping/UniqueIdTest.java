package fr.carnet.api.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document has one id, however it is written. */
class UniqueIdTest {

    @ParameterizedTest
    @CsvSource({
        "urn:oid:1.2.250.1.213, 1.2.250.1.213, urn:oid:1.2.250.1.213",
        "1.2.250.1.213, 1.2.250.1.213, urn:oid:1.2.250.1.213",
        "2E54C4CA-F3EA-4E8D-AE6E-CF9C4087DF35, urn:uuid:2e54c4ca-f3ea-4e8d-ae6e-cf9c4087df35, urn:uuid:2e54c4ca-f3ea-4e8d-ae6e-cf9c4087df35",
        "urn:uuid:2e54c4ca-f3ea-4e8d-ae6e-cf9c4087df35, urn:uuid:2e54c4ca-f3ea-4e8d-ae6e-cf9c4087df35, urn:uuid:2e54c4ca-f3ea-4e8d-ae6e-cf9c4087df35"
    })
    void one_form_is_stored_and_one_is_shown(String written, String stored, String shown) {
        assertThat(UniqueId.stored(written)).contains(stored);
        assertThat(UniqueId.urn(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "1", "9.1", "1..2", "urn:oid:", "urn:uuid:12"})
    void what_is_no_id_is_none(String written) {
        assertThat(UniqueId.stored(written)).isEmpty();
    }

    @Test
    void an_extension_is_refused() {
        assertThatThrownBy(() -> UniqueId.stored("1.2.3^A")).isInstanceOf(Refusal.class);
    }
}
