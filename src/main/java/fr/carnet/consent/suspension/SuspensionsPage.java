package fr.carnet.consent.suspension;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** {@code /support/suspensions} — what waits for supervisors, and asking for a suspension (R109). */
@Named
@RequestScoped
public class SuspensionsPage {

    @Inject
    Suspensions suspensions;

    @Inject
    Persons persons;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private List<Suspension> rows = List.of();
    private String family;
    private String given;
    private String lastFive;
    private String reason;
    private final TypedDate birth = new TypedDate();

    public void load() {
        if (isSupervisor()) rows = suspensions.undecided(signedIn.viewer());
    }

    public String ask() {
        check();
        if (errors.isPresent()) return again();
        var end = lastFive.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var person = persons.answering(family, given, birth.date().orElseThrow(), end);
        if (person.isEmpty()) {
            errors.add("family", "suspensions.input.family.error.unknown");
            return again();
        }
        try {
            suspensions.ask(signedIn.viewer(), person.get(), Suspension.Reason.valueOf(reason));
        } catch (Refusal refusal) {
            errors.add(refusal);
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
        if (family == null) errors.add("family", "suspensions.input.family.error");
        if (given == null) errors.add("given", "suspensions.input.given.error");
        if (birth.date().isEmpty()) errors.add("birth", "suspensions.input.birth.error");
        if (lastFive == null || !lastFive.replaceAll("\\s", "").matches("[0-9ABab]{5}"))
            errors.add("lastFive", "suspensions.input.lastFive.error");
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

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getLastFive() {
        return lastFive;
    }

    public void setLastFive(String lastFive) {
        this.lastFive = lastFive;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public TypedDate getBirth() {
        return birth;
    }
}
