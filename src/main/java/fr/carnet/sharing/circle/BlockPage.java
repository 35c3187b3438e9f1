package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/**
 * {@code /espace/partage/bloquer} — a professional everywhere or at one structure, a structure with all who act there.
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
    Entries directory;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    CircleActs acts;

    @Inject
    HttpServletRequest request;

    private String who;
    private String place = Places.EVERYWHERE;
    private String[] evenEmergency = {};
    private String[] confirmed = {};
    private Entry entry;
    private Boolean attending;

    /** For whoever decides, about somebody whom the directory knows. */
    public void load() {
        isAttending();
    }

    public String block() {
        if (Places.chosen(getEntry(), place).isEmpty()) errors.add("place", "block.input.place.error");
        if (errors.isPresent()) return null;
        return acts.run(
                () -> blocks.block(signedIn.viewer(), whom(), evenEmergency.length > 0),
                null,
                "block.message.info.done",
                "/espace/partage");
    }

    /** One alone does nothing: the page says so. */
    public String removeRoleAndBlock() {
        if (Set.of(confirmed).size() < Confirmation.values().length) {
            errors.add("confirmed", "block.input.confirmed.error");
            return null;
        }
        return acts.run(
                () -> blocks.removeRoleAndBlock(signedIn.viewer(), Whom.of(getEntry())),
                null,
                "block.message.info.roleRemoved",
                "/espace/partage");
    }

    private Whom whom() {
        return Places.whom(getEntry(), place);
    }

    /** The same in a GET and in the POST that follows. */
    public Entry getEntry() {
        if (entry == null) entry = directory.find(getWho()).orElseThrow(() -> new Refusal(Trusting.NOT_IN_DIRECTORY));
        return entry;
    }

    public boolean isAttending() {
        if (attending == null) attending = blocks.isAttending(signedIn.viewer(), Whom.of(getEntry()));
        return attending;
    }

    /** A professional who is not the attending physician, or not as designated here. */
    public boolean isNamed() {
        return getEntry().isPerson() && !isAttending();
    }

    public boolean isStructure() {
        return !getEntry().isPerson();
    }

    public List<Object> getPlaces() {
        return Places.all(getEntry());
    }

    public String[] getEvenEmergencies() {
        return new String[] {"YES"};
    }

    public Confirmation[] getConfirmations() {
        return Confirmation.values();
    }

    /** Asked before a post has said it to this bean: which fields there are depends on it. */
    public String getWho() {
        return who == null ? request.getParameter("qui") : who;
    }

    public void setWho(String who) {
        this.who = who;
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
