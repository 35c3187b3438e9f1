package fr.carnet.sharing;

import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import java.time.LocalDate;

/** The number and the traits that a professional types about one patient: the same fields on each page that asks. */
public class TypedPatient {

    private String matricule;
    private String familyName;
    private String givenName;
    private final TypedDate birth = new TypedDate();

    public void check(FormErrors errors) {
        if (isBlank(matricule)) errors.addOf("sharing", "matricule", "typedPatient.message.error.matricule");
        if (isBlank(familyName)) errors.addOf("sharing", "familyName", "typedPatient.message.error.familyName");
        if (isBlank(givenName)) errors.addOf("sharing", "givenName", "typedPatient.message.error.givenName");
        if (birth.date().isEmpty()) errors.addOf("sharing", "birth", "typedPatient.message.error.birth");
    }

    /** Once checked. */
    public LocalDate birthDate() {
        return birth.date().orElseThrow();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getMatricule() {
        return matricule;
    }

    public void setMatricule(String matricule) {
        this.matricule = matricule;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public TypedDate getBirth() {
        return birth;
    }
}
