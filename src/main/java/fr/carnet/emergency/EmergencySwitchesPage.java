package fr.carnet.emergency;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.Switches;
import fr.carnet.sharing.preview.ChangeForm;
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
    ChangeForm changes;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

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

    public String look() {
        return isAnswered() ? changes.look(null, this::act) : null;
    }

    public String save() {
        return isAnswered()
                ? changes.run(
                        null, this::act, "emergency", "emergencySwitches.message.info.saved", "/espace/partage/urgence")
                : null;
    }

    private void act() {
        switches.save(signedIn.viewer(), yes(dispatch), yes(breakGlass), yes(masked));
    }

    private boolean isAnswered() {
        require("dispatch", dispatch, "emergencySwitches.input.dispatch.error");
        require("breakGlass", breakGlass, "emergencySwitches.input.breakGlass.error");
        require("masked", masked, "emergencySwitches.input.masked.error");
        return errors.isEmpty();
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
