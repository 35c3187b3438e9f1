package fr.carnet.sharing.reading;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import fr.carnet.sharing.Patients;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /pro} — a professional finds one patient, by number and traits together. */
@Named
@RequestScoped
public class FindPatientPage {

    @Inject
    Patients patients;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private String matricule;
    private String familyName;
    private String givenName;
    private final TypedDate birth = new TypedDate();

    /** One answer for unknown, closed, blocked and not authorised. */
    public String find() {
        check();
        if (errors.isPresent()) return null;
        try {
            var person = patients.find(
                    signedIn.viewer(),
                    matricule,
                    familyName,
                    givenName,
                    birth.date().orElseThrow());
            return "/pro/dossier?faces-redirect=true&patient=" + person.ref();
        } catch (Refusal refusal) {
            errors.add("matricule", refusal);
            return null;
        }
    }

    private void check() {
        if (blank(matricule)) errors.add("matricule", "findPatient.input.matricule.error");
        if (blank(familyName)) errors.add("familyName", "findPatient.input.familyName.error");
        if (blank(givenName)) errors.add("givenName", "findPatient.input.givenName.error");
        if (birth.date().isEmpty()) errors.add("birth", "findPatient.input.birth.error");
    }

    private static boolean blank(String s) {
        return s == null || s.isBlank();
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
