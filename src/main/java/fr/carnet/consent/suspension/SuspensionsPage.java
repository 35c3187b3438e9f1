package fr.carnet.consent.suspension;

import fr.carnet.consent.Consent;
import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.SpokenIdentity;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /support/suspensions} — what waits for supervisors, and asking for a suspension (R109). */
@Named
@RequestScoped
public class SuspensionsPage {

    @Inject
    Suspensions suspensions;

    @Inject
    Identifications identifications;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private List<Suspension> rows = List.of();
    private String reason;
    private final SpokenIdentity who = new SpokenIdentity();

    public void load() {
        if (isSupervisor()) rows = suspensions.undecided(signedIn.viewer());
    }

    public String ask() {
        check();
        if (errors.isPresent()) return again();
        try {
            var person = identifications.lookUp(who.said(), signedIn.viewer());
            suspensions.ask(signedIn.viewer(), person, Suspension.Reason.valueOf(reason));
        } catch (Refusal refusal) {
            if (refusal.code() == Consent.NOT_IDENTIFIED)
                errors.add("family", "suspensions.input.family.error.unknown");
            else errors.add(refusal);
            return again();
        }
        flash.say("consent", "suspensions.message.info.asked");
        return "/support/suspensions?faces-redirect=true";
    }

    private String again() {
        load();
        return null;
    }

    private void check() {
        who.check(errors, "suspensions");
        if (!"FRAUD".equals(reason) && !"MALFUNCTION".equals(reason))
            errors.add("reason", "suspensions.input.reason.error");
    }

    public boolean isSupervisor() {
        return signedIn.getCapacity() == Capacity.SUPERVISOR;
    }

    public List<Suspension> getRows() {
        return rows;
    }

    public Suspension.Reason[] getReasons() {
        return Suspension.Reason.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SpokenIdentity getWho() {
        return who;
    }
}
