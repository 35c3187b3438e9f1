package fr.carnet.consent.proof;

import fr.carnet.consent.choice.Receipts;
import fr.carnet.consent.choice.Verified;
import fr.carnet.consent.closing.Erasure;
import fr.carnet.consent.closing.Erasures;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /verifier} — whether a proof code is ours and still holds; nobody's name. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    Receipts receipts;

    @Inject
    Erasures erasures;

    @Inject
    RateLimit limits;

    @Inject
    HttpServletRequest request;

    @Inject
    FormErrors errors;

    private String code;
    private Verified verified;
    private Erasure erased;

    public void load() {
        if (code == null) return;
        if (!limits.allows("verifications-by-address", request.getRemoteAddr())) {
            errors.add("code", "verify.input.code.error.often");
            return;
        }
        verified = receipts.verify(code).orElse(null);
        if (verified == null) erased = erasures.withCode(code).orElse(null);
        if (verified == null && erased == null) errors.add("code", "verify.input.code.error.unknown");
    }

    public Verified getVerified() {
        return verified;
    }

    /** When the code is that of a certificate of erasure. */
    public Erasure getErased() {
        return erased;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null || code.isBlank() ? null : code;
    }
}
