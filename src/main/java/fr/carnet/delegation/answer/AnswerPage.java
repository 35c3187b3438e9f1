package fr.carnet.delegation.answer;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** {@code /espace/proches/repondre?invitation=} — yes or no, having read what it asks. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    Replies replies;

    @Inject
    EnteredCode entered;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private String invitation;
    private Offer offer;
    private String[] sure = {};

    /** By one's own address, or else by the code that was typed. */
    public void load() {
        try {
            offer = replies.find(signedIn.viewer(), ref(), null);
        } catch (Refusal notByAddress) {
            offer = replies.find(signedIn.viewer(), ref(), code());
        }
    }

    public String accept() {
        load();
        if (offer.guardian() && sure.length == 0) {
            errors.add("sure", "answer.input.sure.error");
            return null;
        }
        return act(code -> replies.accept(signedIn.viewer(), ref(), code), offer.guardian() ? "represents" : "helps");
    }

    public String refuse() {
        load();
        return act(code -> replies.refuse(signedIn.viewer(), ref(), code), "refused");
    }

    private String act(java.util.function.Consumer<String> act, String done) {
        try {
            act.accept(isByAddress() ? null : code());
        } catch (Refusal refusal) {
            errors.add(refusal);
            return null;
        }
        entered.forget();
        flash.say("delegation", "answer.message.info." + done);
        return "/espace/proches?faces-redirect=true";
    }

    private boolean isByAddress() {
        return replies.received(signedIn.viewer()).stream()
                .anyMatch(received -> received.ref().equals(ref()));
    }

    /** No code opens nothing. */
    private String code() {
        var kept = entered.kept();
        return kept == null ? "" : kept;
    }

    private UUID ref() {
        return Ref.of(invitation);
    }

    /** What a post was sent with is not known before it is done: the act counts, and the boundary decides. */
    public boolean isGuardian() {
        return offer == null || offer.guardian();
    }

    public Offer getOffer() {
        return offer;
    }

    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }

    public String[] getAnswers() {
        return new String[] {"YES"};
    }

    public String[] getSure() {
        return sure;
    }

    public void setSure(String[] sure) {
        this.sure = sure;
    }
}
