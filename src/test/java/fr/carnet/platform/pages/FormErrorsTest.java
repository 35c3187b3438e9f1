package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private final FormErrors errors = new FormErrors();

    @Test
    void a_field_is_described_by_its_hint_then_its_error() {
        assertThat(Words.describedBy(errors, "nom", null)).isNull();
        assertThat(Words.describedBy(errors, "nom", "Comme sur votre carte")).isEqualTo("nom-aide");
        errors.add("nom", "x.input.nom.error");
        assertThat(Words.describedBy(errors, "nom", "Comme sur votre carte")).isEqualTo("nom-aide nom-err");
        assertThat(Words.describedBy(errors, "autre", null)).isNull();
    }

    @Test
    void errors_stay_in_the_order_of_the_fields() {
        errors.add("b", "x.1");
        errors.add("a", "x.2", 3);
        assertThat(errors.all()).extracting(FormErrors.FormError::field).containsExactly("b", "a");
        assertThat(errors.isPresent()).isTrue();
        assertThat(errors.on("a")).isTrue();
        assertThat(errors.on("c")).isFalse();
    }
}
