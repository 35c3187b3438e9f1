package fr.carnet.sharing.circle;

import fr.carnet.directory.Directory;
import fr.carnet.directory.Professional;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;

/**
 * {@code /espace/partage/medecin-traitant}, {@code /espace/partage/administrateur} and what changes them:
 * {@code designer}, {@code retirer}.
 */
@Named
@RequestScoped
public class RolePage {

    /** The answers to "do they see what is masked". */
    public enum Masked {
        HIDDEN,
        SHOWN
    }

    private static final Map<String, Role> BY_WORD =
            Map.of("medecin-traitant", Role.ATTENDING_PHYSICIAN, "administrateur", Role.ADMINISTRATOR);

    @Inject
    Roles roles;

    @Inject
    Circles circles;

    @Inject
    Directory directory;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    CircleActs acts;

    @Inject
    HttpServletRequest request;

    private String role;
    private String who;
    private String masked;
    private Circle circle;
    private Professional professional;

    public void load() {
        masked = (circle().attendingSeesMasked() ? Masked.SHOWN : Masked.HIDDEN).name();
    }

    /** One who may have the role is chosen by number. */
    public void loadChosen() {
        load();
        if (professional() == null) throw new Refusal(Trusting.NOT_IN_DIRECTORY);
    }

    public String designate() {
        return acts.run(
                () -> roles.designate(signedIn.viewer(), role(), who),
                null,
                "designate.message.info." + role(),
                address());
    }

    public String remove() {
        return acts.run(
                () -> roles.remove(signedIn.viewer(), role()), null, "removeRole.message.info." + role(), address());
    }

    public String renew() {
        return acts.run(
                () -> roles.renew(signedIn.viewer()),
                null,
                "administrator.message.info.renewed",
                "/espace/partage/administrateur");
    }

    public String saveMasked() {
        if (!Masked.SHOWN.name().equals(masked) && !Masked.HIDDEN.name().equals(masked)) {
            errors.add("masked", "attending.input.masked.error");
            return null;
        }
        var shown = masked.equals(Masked.SHOWN.name());
        return acts.run(
                () -> roles.showMaskedToAttending(signedIn.viewer(), shown),
                "masked",
                "attending.message.info." + masked,
                "/espace/partage/medecin-traitant");
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

    public String getName() {
        return professional() == null ? null : professional().name();
    }

    public Masked[] getAnswers() {
        return Masked.values();
    }

    /** End of the keys of words that differ by role. */
    Role role() {
        return BY_WORD.getOrDefault(Objects.toString(getRole(), ""), Role.ATTENDING_PHYSICIAN);
    }

    public String getRoleName() {
        return role().name();
    }

    private String address() {
        return "/espace/partage/" + (role() == Role.ADMINISTRATOR ? "administrateur" : "medecin-traitant");
    }

    public String getAddress() {
        return address();
    }

    /** The same in a GET and in the POST that follows, before the act. */
    private Circle circle() {
        if (circle == null) circle = circles.of(signedIn.viewer());
        return circle;
    }

    private Professional professional() {
        if (professional == null && who != null)
            professional = directory.professional(who).orElse(null);
        return professional;
    }

    /** Asked before a post has said it to this bean: whether there is a form depends on it. */
    public String getRole() {
        return role == null ? request.getParameter("role") : role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getMasked() {
        return masked;
    }

    public void setMasked(String masked) {
        this.masked = masked;
    }
}
