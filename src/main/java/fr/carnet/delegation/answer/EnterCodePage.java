package fr.carnet.delegation.answer;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/invitation} — the code of a paper that somebody was handed. */
@Named
@RequestScoped
public class EnterCodePage {

    @Inject
    Replies replies;

    @Inject
    EnteredCode entered;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private String code;

    public String enter() {
        if (code == null) {
            errors.add("code", "enterCode.input.code.error");
            return null;
        }
        try {
            var offer = replies.enter(signedIn.viewer(), code);
            entered.keep(code);
            return "/espace/proches/repondre?faces-redirect=true&invitation=" + offer.ref();
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
