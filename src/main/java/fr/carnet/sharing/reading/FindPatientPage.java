package fr.carnet.sharing.reading;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.Patients;
import fr.carnet.sharing.TypedPatient;
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

    private final TypedPatient patient = new TypedPatient();

    /** One answer for unknown, closed, blocked and not authorised. */
    public String find() {
        patient.check(errors);
        if (errors.isPresent()) return null;
        try {
            var person = patients.find(
                    signedIn.viewer(),
                    patient.getMatricule(),
                    patient.getFamilyName(),
                    patient.getGivenName(),
                    patient.birthDate());
            return "/pro/dossier?faces-redirect=true&patient=" + person.ref();
        } catch (Refusal refusal) {
            errors.add("matricule", refusal);
            return null;
        }
    }

    public TypedPatient getPatient() {
        return patient;
    }
}
