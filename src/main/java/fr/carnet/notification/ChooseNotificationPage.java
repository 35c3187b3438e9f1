package fr.carnet.notification;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /espace/notifications/regler?quoi=ACCESS} — how often, by each channel, for one kind of events (R65). */
@Named
@RequestScoped
public class ChooseNotificationPage {

    private static final List<Cadence> LETTER = List.of(Cadence.NOW, Cadence.WEEKLY, Cadence.OFF);
    private static final List<Cadence> NEVER_OFF = List.of(Cadence.NOW, Cadence.OFF);

    @Inject
    NotificationSettings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private Family family = Family.DOCUMENT;
    private String email;
    private String letter;

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        var wish = settings.all(viewer).stream()
                .filter(one -> one.family() == family)
                .findFirst()
                .orElseThrow(() -> new Refusal(Notification.NOT_HOLDER));
        email = wish.email().name();
        letter = wish.letter().name();
    }

    public String choose() {
        var byEmail = isMail() ? cadence(email, getEmailChoices()) : Optional.of(Cadence.OFF);
        var byLetter = cadence(letter, getLetterChoices());
        if (byEmail.isEmpty()) errors.add("email", "chooseNotification.input.email.error");
        if (byLetter.isEmpty()) errors.add("letter", "chooseNotification.input.letter.error");
        if (errors.isPresent()) return null;
        return acts.run(
                isMail() ? "email" : "letter",
                () -> settings.choose(signedIn.viewer(), new Wish(family, byEmail.get(), byLetter.get())),
                "notification",
                "chooseNotification.message.info.done",
                "/espace/notifications/reglages");
    }

    private static Optional<Cadence> cadence(String name, List<Cadence> possible) {
        return possible.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    public List<Cadence> getEmailChoices() {
        return family.isNeverOff() ? NEVER_OFF : Arrays.asList(Cadence.values());
    }

    public List<Cadence> getLetterChoices() {
        return family.isNeverOff() ? NEVER_OFF : LETTER;
    }

    public boolean isMail() {
        return settings.hasEmail(signedIn.viewer());
    }

    public Family getFamily() {
        return family;
    }

    public String getWhat() {
        return family.name();
    }

    /** Another word than those of the page means the first kind: a hand-made URL never fails. */
    public void setWhat(String name) {
        Family.today().stream().filter(one -> one.name().equals(name)).forEach(one -> family = one);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
