package fr.carnet.emergency;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** {@code /espace/partage/urgence/carte} — a paper card: made, printed, revoked. */
@Named
@RequestScoped
public class EmergencyCardPage {

    /** What may be printed besides the name. */
    public enum Printable {
        BIRTH_YEAR
    }

    private static final int LONGEST = 60;

    @Inject
    EmergencyCards cards;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private boolean loaded;
    private boolean offered = true;
    private EmergencyCards.Printed printed;
    private String[] printable = {};
    private String contact;

    public void load() {
        loaded = true;
        offered = cards.isOffered(signedIn.viewer());
        printed = cards.find(signedIn.viewer()).orElse(null);
    }

    public String make() {
        if (contact != null && contact.length() > LONGEST) {
            errors.add("contact", "emergencyCard.input.contact.error", LONGEST);
            return null;
        }
        var year = Arrays.asList(printable).contains(Printable.BIRTH_YEAR.name());
        return act(() -> cards.make(signedIn.viewer(), year, contact), "made");
    }

    public String revoke() {
        return act(() -> cards.revoke(signedIn.viewer()), "revoked");
    }

    private String act(Runnable act, String done) {
        return acts.run(act, "emergency", "emergencyCard.message.info." + done, "/espace/partage/urgence/carte");
    }

    public boolean isOffered() {
        return offered;
    }

    /** Null without a card in force. */
    public EmergencyCards.Printed getPrinted() {
        return printed;
    }

    /** What a post was sent with is not known before it is done: each act counts, and the boundary decides. */
    public boolean isMakeable() {
        return !loaded || offered && printed == null;
    }

    public boolean isRevocable() {
        return !loaded || printed != null;
    }

    public Printable[] getPrintables() {
        return Printable.values();
    }

    public int getLongest() {
        return LONGEST;
    }

    public String[] getPrintable() {
        return printable;
    }

    public void setPrintable(String[] printable) {
        this.printable = printable;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
