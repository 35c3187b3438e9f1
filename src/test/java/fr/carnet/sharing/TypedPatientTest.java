package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.pages.FormErrors;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedPatientTest {

    private final TypedPatient patient = new TypedPatient();
    private final FormErrors errors = new FormErrors();

    @Test
    void eachFieldIsAskedFor() {
        patient.setFamilyName(" ");
        patient.check(errors);
        for (var field : new String[] {"matricule", "familyName", "givenName", "birth"}) {
            assertThat(errors.on(field)).as(field).isTrue();
        }
    }

    @Test
    void whatIsCompleteIsLookedFor() {
        patient.setMatricule("162053155504227");
        patient.setFamilyName("LEFEVRE");
        patient.setGivenName("Paul");
        patient.getBirth().setDay("10");
        patient.getBirth().setMonth("5");
        patient.getBirth().setYear("1962");
        patient.check(errors);
        assertThat(errors.isEmpty()).isTrue();
        assertThat(patient.birthDate()).isEqualTo(LocalDate.of(1962, 5, 10));
    }
}
