package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * {@code /espace/partage/medecin-traitant}, {@code /espace/partage/administrateur} and what changes them:
 * {@code designer?role=&qui=}, {@code retirer?role=}.
 */
@Named
@RequestScoped
public class RolePage {

    /** The answers to "do they see what is masked". */
    public enum Masked {
        HIDDEN,
        SHOWN
    }

    @Inject
    Roles roles;

    @Inject
    Circles circles;

    @Inject
    WhomForm whom;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    ChangeForm changes;

    @Inject
    HttpServletRequest request;

    private String masked;
    private Circle circle;

    public void load() {
        masked = (circle().attendingSeesMasked() ? Masked.SHOWN : Masked.HIDDEN).name();
    }

    /** One who may have the role is chosen by number. */
    public void loadChosen() {
        circle();
        if (!whom.getEntry().isPerson()) throw new Refusal(Trusting.NOT_IN_DIRECTORY);
        changes.foresee(this::give);
    }

    public void loadRemoval() {
        if (getNow() != null) changes.foresee(this::take);
    }

    public String designate() {
        return done(this::give, null, "designate.message.info." + role());
    }

    public String remove() {
        return done(this::take, null, "removeRole.message.info." + role());
    }

    public String renew() {
        return done(() -> roles.renew(signedIn.viewer()), null, "administrator.message.info.renewed");
    }

    public String look() {
        return isAnswered() ? changes.look("masked", this::show) : null;
    }

    public String saveMasked() {
        return isAnswered() ? done(this::show, "masked", "attending.message.info." + masked) : null;
    }

    private String done(Runnable act, String field, String said) {
        return changes.run(field, act, "circle", said, getAddress());
    }

    private void give() {
        roles.designate(signedIn.viewer(), role(), whom.getEntry().number());
    }

    private void take() {
        roles.remove(signedIn.viewer(), role());
    }

    private void show() {
        roles.showMaskedToAttending(signedIn.viewer(), Masked.SHOWN.name().equals(masked));
    }

    private boolean isAnswered() {
        if (!Masked.SHOWN.name().equals(masked) && !Masked.HIDDEN.name().equals(masked)) {
            errors.add("masked", "attending.input.masked.error");
        }
        return errors.isEmpty();
    }

    /** Whoever has the role now; null when nobody does. */
    public Seeing getNow() {
        return role() == Role.ADMINISTRATOR ? getAdministrator() : getAttending();
    }

    public Seeing getAdministrator() {
        return circle().administrator();
    }

    public Seeing getAttending() {
        return circle().attending();
    }

    public Masked[] getAnswers() {
        return Masked.values();
    }

    /** {@code role}, in the address and in the form: the same in a GET and in the POST that follows. */
    Role role() {
        return Role.ADMINISTRATOR.word().equals(request.getParameter("role"))
                ? Role.ADMINISTRATOR
                : Role.ATTENDING_PHYSICIAN;
    }

    /** As an address says it. */
    public String getWord() {
        return role().word();
    }

    /** End of the keys of words that differ by role. */
    public String getRoleName() {
        return role().name();
    }

    public String getAddress() {
        return "/espace/partage/" + getWord();
    }

    /** The same in a GET and in the POST that follows, before the act. */
    private Circle circle() {
        if (circle == null) circle = circles.of(signedIn.viewer());
        return circle;
    }

    public String getMasked() {
        return masked;
    }

    public void setMasked(String masked) {
        this.masked = masked;
    }
}
