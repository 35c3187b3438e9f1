package fr.carnet.consent.identification;

import fr.carnet.consent.Consent;
import fr.carnet.identity.SignedIn;
import fr.carnet.notification.Deliveries;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /support/notifications} — whether messages reach somebody who calls, and nothing of what they say (R69). */
@Named
@RequestScoped
public class DeliveryPage {

    @Inject
    Deliveries deliveries;

    @Inject
    Identifications identifications;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private final SpokenIdentity who = new SpokenIdentity();

    public String ask() {
        who.check(errors, "delivery");
        if (errors.isPresent()) return null;
        try {
            var person = identifications.lookUp(who.said(), signedIn.viewer());
            var state = deliveries.of(signedIn.viewer(), person.id());
            flash.say("consent", "delivery.message.info." + state);
        } catch (Refusal refusal) {
            if (refusal.code() == Consent.NOT_IDENTIFIED) errors.add("family", "delivery.input.family.error.unknown");
            else errors.add(refusal);
            return null;
        }
        return "/support/notifications?faces-redirect=true";
    }

    public SpokenIdentity getWho() {
        return who;
    }
}
