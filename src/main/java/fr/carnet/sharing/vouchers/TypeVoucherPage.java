package fr.carnet.sharing.vouchers;

import fr.carnet.consent.PrintedCode;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /pro/deposer} — a professional types the voucher of a patient, to add a document without a software. */
@Named
@RequestScoped
public class TypeVoucherPage {

    @Inject
    VoucherDeposits deposits;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private String code;

    /** A voucher is for a structure: whoever acts for none has no use for it. */
    public boolean isPossible() {
        return signedIn.viewer().finess() != null;
    }

    /** One answer for whatever is wrong. */
    public String type() {
        if (PrintedCode.plain(code).length() != Vouchers.SIGNS) errors.add("code", "typeVoucher.input.code.error");
        if (errors.isPresent()) return null;
        try {
            return "/pro/deposer/document?faces-redirect=true&bon=" + deposits.type(signedIn.viewer(), code);
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
}
