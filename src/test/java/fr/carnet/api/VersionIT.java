package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each change is a version, and only a change is one; a patch cannot grow out of itself. */
class VersionIT {

    private final Caller software = Caller.software();
    private final TestPatient patient = TestPatient.open(TestPatient.MARTIN, TestPatient.DURAND, "10100000003");
    private final TestDocument document = TestDocument.of(patient);
    private String path;

    @BeforeEach
    void push() {
        path = "/" + Push.of(document).send().places().get(2);
    }

    @Test
    void if_match_is_honoured() {
        assertThat(software.patch(path, replace("/securityLabel", "\"R\""), "If-Match", "W/\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(software.patch(path, replace("/securityLabel", "\"R\""), "If-Match", "W/\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(software.patch(path, replace("/securityLabel", "\"V\""), "If-Match", "W/\"1\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void what_changes_nothing_makes_no_version() {
        var answer = software.patch(path, replace("/securityLabel", "\"N\""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("W/\"1\"");
    }

    /** Each copy of a list into itself doubles it: forty are more than any memory holds. */
    @Test
    void a_patch_does_not_grow_out_of_itself() {
        var copies = Collections.nCopies(40, "{\"op\":\"copy\",\"from\":\"/content\",\"path\":\"/content/-\"}");
        var answer = software.patch(path, "[" + String.join(",", copies) + "]");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("PATCH_FORBIDDEN");
    }

    private static String replace(String path, String value) {
        return "[" + one("replace", path, value) + "]";
    }

    private static String one(String op, String path, String value) {
        return "{\"op\":\"%s\",\"path\":\"%s\",\"value\":%s}".formatted(op, path, value);
    }
}
