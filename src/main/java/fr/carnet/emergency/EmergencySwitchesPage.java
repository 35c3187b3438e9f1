package fr.carnet.emergency;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.Switches;
import fr.carnet.sharing.preview.Differences;
import fr.carnet.sharing.preview.Rehearsals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/partage/urgence} — the three switches (R50). */
@Named
@RequestScoped
public class EmergencySwitchesPage {

    /** Answers to each switch. */
    public enum Answer {
        YES,
        NO
    }

    @Inject
    EmergencySwitches switches;

    @Inject
    Rehearsals rehearsals;

    @Inject
    Differences differences;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private boolean open = true;
    private String dispatch;
    private String breakGlass;
    private String masked;

    public void load() {
        var found = switches.of(signedIn.viewer());
        open = found.isPresent();
        found.ifPresent(this::show);
    }

    private void show(Switches today) {
        dispatch = answer(today.dispatch());
        breakGlass = answer(today.breakGlass());
        masked = answer(today.emergencyMasked());
    }

    public String save() {
        require("dispatch", dispatch, "emergencySwitches.input.dispatch.error");
        require("breakGlass", breakGlass, "emergencySwitches.input.breakGlass.error");
        require("masked", masked, "emergencySwitches.input.masked.error");
        if (errors.isPresent()) return null;
        try {
            var viewer = signedIn.viewer();
            var difference = rehearsals.perform(
                    viewer, () -> switches.save(viewer, yes(dispatch), yes(breakGlass), yes(masked)));
            flash.say("emergency", "emergencySwitches.message.info.saved");
            differences.tell(difference);
        } catch (Refusal refusal) {
            errors.add(refusal);
            return null;
        }
        return "/espace/partage/urgence?faces-redirect=true";
    }

    private void require(String field, String value, String key) {
        if (!"YES".equals(value) && !"NO".equals(value)) errors.add(field, key);
    }

    private static String answer(boolean on) {
        return (on ? Answer.YES : Answer.NO).name();
    }

    private static boolean yes(String answer) {
        return Answer.YES.name().equals(answer);
    }

    public boolean isOpen() {
        return open;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public String getDispatch() {
        return dispatch;
    }

    public void setDispatch(String dispatch) {
        this.dispatch = dispatch;
    }

    public String getBreakGlass() {
        return breakGlass;
    }

    public void setBreakGlass(String breakGlass) {
        this.breakGlass = breakGlass;
    }

    public String getMasked() {
        return masked;
    }

    public void setMasked(String masked) {
        this.masked = masked;
    }
}
