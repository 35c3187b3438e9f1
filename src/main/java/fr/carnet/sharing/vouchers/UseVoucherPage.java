package fr.carnet.sharing.vouchers;

import fr.carnet.consent.PrintedCode;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.TypedPatient;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /pro/bon} — a professional types a patient's voucher, with the number and traits that they have before them. */
@Named
@RequestScoped
public class UseVoucherPage {

    @Inject
    VoucherUses uses;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private String code;
    private final TypedPatient patient = new TypedPatient();

    /** A voucher is for a structure: whoever acts for none has no use for it. */
    public boolean isPossible() {
        return signedIn.viewer().finess() != null;
    }

    /** One answer for whatever is wrong. */
    public String use() {
        if (PrintedCode.plain(code).length() != Vouchers.SIGNS) errors.add("code", "useVoucher.input.code.error");
        patient.check(errors);
        if (errors.isPresent()) return null;
        try {
            var person = uses.use(
                    signedIn.viewer(),
                    patient.getMatricule(),
                    patient.getFamilyName(),
                    patient.getGivenName(),
                    patient.birthDate(),
                    code);
            return "/pro/dossier?faces-redirect=true&patient=" + person.ref();
        } catch (Refusal refusal) {
            errors.add("code", refusal);
            return null;
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TypedPatient getPatient() {
        return patient;
    }
}
