package fr.carnet.sharing.vouchers;

import fr.carnet.consent.PrintedCode;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
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

    @Inject
    Acts acts;

    private String code;

    /** A voucher is for a structure: whoever acts for none has no use for it. */
    public boolean isPossible() {
        return signedIn.viewer().finess() != null;
    }

    /** One answer for whatever is wrong. */
    public String type() {
        if (PrintedCode.plain(code).length() != Vouchers.SIGNS) errors.add("code", "typeVoucher.input.code.error");
        if (errors.isPresent()) return null;
        return acts.run(
                "code",
                () -> "/pro/deposer/document?faces-redirect=true&bon=" + deposits.type(signedIn.viewer(), code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
