package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/**
 * {@code /espace/partage/bloquer?qui=} — a professional everywhere or at one structure, a structure with all who act there.
 * The attending physician designated here: the role and the block are confirmed one by one, on this page (R43).
 */
@Named
@RequestScoped
public class BlockPage {

    /** Both, for an attending physician. */
    public enum Confirmation {
        REMOVE_ROLE,
        BLOCK
    }

    @Inject
    Blocks blocks;

    @Inject
    WhomForm whom;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    ChangeForm changes;

    private String place = WhomForm.EVERYWHERE;
    private String[] evenEmergency = {};
    private String[] confirmed = {};
    private Boolean attending;

    /** For whoever decides, about somebody whom the directory knows. What is ticked already is tried at once. */
    public void load() {
        changes.foresee(isAttending() ? this::actBoth : this::act);
    }

    public String look() {
        return isAnswered() ? changes.look(null, this::act) : null;
    }

    public String block() {
        return isAnswered() ? done(this::act, "done") : null;
    }

    /** One alone does nothing: the page says so. */
    public String removeRoleAndBlock() {
        if (Set.of(confirmed).size() == Confirmation.values().length) return done(this::actBoth, "roleRemoved");
        errors.add("confirmed", "block.input.confirmed.error");
        return null;
    }

    private String done(Runnable act, String key) {
        return changes.run(null, act, "circle", "block.message.info." + key, "/espace/partage");
    }

    private void act() {
        blocks.block(signedIn.viewer(), whom.at(place), evenEmergency.length > 0);
    }

    private void actBoth() {
        blocks.removeRoleAndBlock(signedIn.viewer(), Whom.of(whom.getEntry()));
    }

    private boolean isAnswered() {
        if (!whom.isPlace(place)) errors.add("place", "block.input.place.error");
        return errors.isEmpty();
    }

    public boolean isAttending() {
        if (attending == null) attending = blocks.isAttending(signedIn.viewer(), Whom.of(whom.getEntry()));
        return attending;
    }

    /** A professional who is not the attending physician, or not as designated here. */
    public boolean isNamed() {
        return whom.getEntry().isPerson() && !isAttending();
    }

    public boolean isStructure() {
        return !whom.getEntry().isPerson();
    }

    public String[] getEvenEmergencies() {
        return new String[] {"YES"};
    }

    public Confirmation[] getConfirmations() {
        return Confirmation.values();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String[] getEvenEmergency() {
        return evenEmergency;
    }

    public void setEvenEmergency(String[] evenEmergency) {
        this.evenEmergency = evenEmergency;
    }

    public String[] getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(String[] confirmed) {
        this.confirmed = confirmed;
    }
}
