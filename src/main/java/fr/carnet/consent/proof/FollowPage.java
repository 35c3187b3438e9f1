package fr.carnet.consent.proof;

import fr.carnet.consent.choice.Followed;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** {@code /mes-choix/suivi} — what became of a choice, and how to undo it. */
@Named
@RequestScoped
public class FollowPage {

    private static final String SELF = "/mes-choix/suivi?faces-redirect=true";

    @Inject
    Receipts receipts;

    @Inject
    Following following;

    @Inject
    HttpServletRequest servletRequest;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private Followed followed;
    private boolean loaded;
    private String receipt;
    private String code;
    private String request = UUID.randomUUID().toString();

    private void load() {
        loaded = true;
        try {
            followed = following
                    .find(servletRequest)
                    .map(shown -> receipts.read(shown.receipt(), shown.code()))
                    .orElse(null);
        } catch (Refusal unknown) {
            followed = null;
        }
    }

    public String follow() {
        if (receipt == null) errors.add("receipt", "follow.input.receipt.error");
        if (code == null) errors.add("code", "follow.input.code.error");
        if (errors.isPresent()) return null;
        try {
            receipts.open(receipt, code);
            following.is(response(), receipt, code);
            return SELF;
        } catch (Refusal refusal) {
            errors.add("receipt", refusal);
            return null;
        }
    }

    /** Then the page follows the new choice. */
    public String undo() {
        var shown = following.find(servletRequest);
        if (shown.isEmpty()) return SELF;
        try {
            var choice = receipts.undo(shown.get().receipt(), shown.get().code(), UUID.fromString(request));
            following.is(response(), choice.receipt(), choice.followCode());
            flash.say("consent", "follow.message.info.undone");
            return SELF;
        } catch (Refusal refusal) {
            errors.add(refusal);
            load();
            return null;
        }
    }

    public String leave() {
        following.end(response());
        return SELF;
    }

    /** Null until a receipt and its code were given. */
    public Followed getFollowed() {
        if (!loaded) load();
        return followed;
    }

    /** Undoing opens the space; else it closes it. */
    public boolean isUndoOpening() {
        return switch (getFollowed().choice().kind()) {
            case OPT_OUT, CLOSE -> true;
            case OPT_IN, REOPEN -> false;
        };
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        if (request != null && request.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) this.request = request;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
