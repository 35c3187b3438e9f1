package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing or wrong variable stops the start with one clear line that names it. */
class SettingsTest {

    @TempDir
    static Path keys;

    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void all_that_is_needed() {
        variables.put("CARNET_DB_URL", "jdbc:postgresql://localhost/carnet");
        variables.put("CARNET_DB_USER", "carnet");
        variables.put("CARNET_DB_PASSWORD", "secret");
        variables.put("CARNET_OIDC_ISSUER", "https://id.example/realms/carnet");
        variables.put("CARNET_OIDC_CLIENT_ID", "portail");
        variables.put("CARNET_OIDC_CLIENT_SECRET", "secret");
        variables.put("CARNET_PUBLIC_URL", "https://carnet.example/");
        variables.put("CARNET_KEK_URI", keys.resolve("carnet.keys").toUri().toString());
        variables.put("CARNET_SMTP_URL", "smtps://carnet:s3cret@mail.example:465");
        variables.put("CARNET_SEAL_DIR", keys.toString());
        KeyFile.create(keys.resolve("carnet.keys").toUri());
    }

    private Settings settings() {
        return TestSettings.of(variables);
    }

    @Test
    void with_all_of_them_the_portal_can_start() {
        assertThat(settings().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CARNET_DB_URL", "CARNET_DB_USER", "CARNET_DB_PASSWORD", "CARNET_OIDC_ISSUER", "CARNET_OIDC_CLIENT_ID",
                "CARNET_OIDC_CLIENT_SECRET", "CARNET_PUBLIC_URL", "CARNET_KEK_URI", "CARNET_SMTP_URL", "CARNET_SEAL_DIR"
            })
    void each_missing_one_is_named_in_one_line(String name) {
        variables.remove(name);
        assertThat(settings().problems()).containsExactly(name + " is missing");
    }

    @Test
    void without_any_each_one_has_its_line() {
        variables.clear();
        assertThat(settings().problems()).hasSize(10).allMatch(line -> line.endsWith(" is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "CARNET_DB_URL,          'postgresql://carnet:s3cret@localhost/carnet'",
        "CARNET_PUBLIC_URL,      carnet.example",
        "CARNET_PUBLIC_URL,      ftp://carnet.example",
        "CARNET_PUBLIC_URL,      https://",
        "CARNET_OIDC_ISSUER,     'https://id example'",
        "CARNET_SMTP_URL,        mail.example:25",
        "CARNET_SMTP_URL,        smtp:mail.example",
        "CARNET_SMTP_URL,        'https://u:s3cret@mail.example'",
        "CARNET_SEAL_DIR,        /nowhere/at/all",
        "CARNET_SMTP_URL,        'smtp://u:s3cret@ mail'",
        "CARNET_KEK_URI,         file:/nowhere/at/all.keys",
        "CARNET_KEK_URI,         all.keys",
        "CARNET_CONTENT_STORE,   s3://bucket",
    })
    void a_wrong_one_is_named_in_one_line(String name, String value) {
        variables.put(name, value);
        assertThat(settings().problems())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(name).doesNotContain("s3cret", "\n", "Exception"));
    }

    @Test
    void what_is_asked_without_being_there_says_which() {
        variables.remove("CARNET_SEAL_DIR");
        assertThatThrownBy(() -> settings().sealDir()).hasMessage("CARNET_SEAL_DIR is missing");
    }

    @Test
    void the_public_address_has_no_slash_at_its_end() {
        assertThat(settings().publicUrl()).isEqualTo(URI.create("https://carnet.example"));
        assertThat(settings().overTls()).isTrue();
        variables.put("CARNET_PUBLIC_URL", "http://localhost:8080");
        assertThat(settings().overTls()).isFalse();
    }

    /** What is not said is the careful choice. */
    @Test
    void by_default_nothing_is_a_demo() {
        assertThat(settings().demo()).isFalse();
        assertThat(settings().acceptsWrongTestKeys()).isFalse();
        assertThat(settings().ownerUser()).isEmpty();
    }
}
