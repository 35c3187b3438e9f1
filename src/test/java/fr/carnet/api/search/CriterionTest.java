package fr.carnet.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a parameter is taken apart. */
class CriterionTest {

    @Test
    void name_modifier_and_alternatives() {
        var criterion = Criterion.of("author.family:exact", "A,B");
        assertThat(criterion.name()).isEqualTo("author.family");
        assertThat(criterion.modifier()).isEqualTo("exact");
        assertThat(criterion.values()).containsExactly("A", "B");
        assertThat(criterion.key()).isEqualTo("author.family:exact");
    }

    @Test
    void a_typed_chain_is_the_same_chain() {
        assertThat(Criterion.of("author:PractitionerRole.family:contains", "x").key())
                .isEqualTo("author.family:contains");
        assertThat(Criterion.of("patient:Patient.identifier", "x").key()).isEqualTo("patient.identifier");
    }

    @Test
    void a_comma_after_a_backslash_is_a_comma() {
        assertThat(Criterion.of("title", "a\\,b,c\\\\").values()).isEqualTo(List.of("a,b", "c\\"));
    }
}
