package fr.carnet.sharing.vouchers;

import fr.carnet.consent.PrintedCode;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /pro/bon} — a professional types a patient's voucher, with the number and traits that they have before them. */
@Named
@RequestScoped
public class UseVoucherPage {

    private static final int SIGNS = 8;

    @Inject
    VoucherUses uses;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private String code;
    private String matricule;
    private String familyName;
    private String givenName;
    private final TypedDate birth = new TypedDate();

    /** A voucher is for a structure: whoever acts for none has no use for it. */
    public boolean isPossible() {
        return signedIn.viewer().finess() != null;
    }

    /** One answer for whatever is wrong. */
    public String use() {
        check();
        if (errors.isPresent()) return null;
        try {
            var person = uses.use(
                    signedIn.viewer(),
                    matricule,
                    familyName,
                    givenName,
                    birth.date().orElseThrow(),
                    code);
            return "/pro/dossier?faces-redirect=true&patient=" + person.ref();
        } catch (Refusal refusal) {
            errors.add("code", refusal);
            return null;
        }
    }

    private void check() {
        if (PrintedCode.plain(code).length() != SIGNS) errors.add("code", "useVoucher.input.code.error");
        if (blank(matricule)) errors.add("matricule", "useVoucher.input.matricule.error");
        if (blank(familyName)) errors.add("familyName", "useVoucher.input.familyName.error");
        if (blank(givenName)) errors.add("givenName", "useVoucher.input.givenName.error");
        if (birth.date().isEmpty()) errors.add("birth", "useVoucher.input.birth.error");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
