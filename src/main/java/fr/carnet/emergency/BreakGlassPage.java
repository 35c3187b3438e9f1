package fr.carnet.emergency;

import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.Patients;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.TypedPatient;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** {@code /pro/urgence} — a professional opens a space in an emergency, found by number and traits or by its card. */
@Named
@RequestScoped
public class BreakGlassPage {

    @Inject
    EmergencyAccesses accesses;

    @Inject
    EmergencyCards cards;

    @Inject
    Patients patients;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    FormErrors errors;

    private String card;
    private EmergencyCards.Printed presented;
    private final TypedPatient patient = new TypedPatient();
    private String reason;
    private String words;

    /** A card that is worth nothing leads to the same page, with the identity to type. */
    public void load() {
        if (card == null) return;
        presented = cards.present(signedIn.viewer(), card).orElse(null);
        if (presented == null) errors.add("matricule", "breakGlass.text.noCard");
    }

    /** One answer for unknown, closed, blocked and switched off. */
    public String open() {
        if (card != null) presented = cards.present(signedIn.viewer(), card).orElse(null);
        check();
        if (errors.isPresent()) return null;
        try {
            var person = person();
            accesses.open(signedIn.viewer(), person, new Motive(Reason.valueOf(reason), words, shell.getLocale()));
            return "/pro/dossier?faces-redirect=true&patient=" + person.ref();
        } catch (Refusal refusal) {
            // shut out since the card was looked at: from now on the name is not theirs to read either
            presented = null;
            errors.add("matricule", refusal);
            return null;
        }
    }

    private Person person() {
        if (presented != null) return presented.holder();
        return patients.identify(
                        signedIn.viewer(),
                        patient.getMatricule(),
                        patient.getFamilyName(),
                        patient.getGivenName(),
                        patient.birthDate())
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    private void check() {
        if (presented == null) patient.check(errors);
        if (Stream.of(Reason.values()).noneMatch(known -> known.name().equals(reason)))
            errors.add("reason", "breakGlass.input.reason.error");
        if (words == null || words.isBlank()) errors.add("words", "breakGlass.input.words.error");
        else if (words.length() > Motive.MOST) errors.add("words", "breakGlass.input.words.error.long", Motive.MOST);
    }

    /** Null when the identity has to be typed. */
    public EmergencyCards.Printed getPresented() {
        return presented;
    }

    public Reason[] getReasons() {
        return Reason.values();
    }

    public int getMost() {
        return Motive.MOST;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public TypedPatient getPatient() {
        return patient;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
