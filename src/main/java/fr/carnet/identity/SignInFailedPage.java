package fr.carnet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;

/** Why a sign-in did not work, and what to do. */
@Named
@RequestScoped
public class SignInFailedPage {

    private Trouble trouble = Trouble.EXPIREE;
    private Target target;

    public String getCause() {
        return trouble.name().toLowerCase(Locale.ROOT);
    }

    public void setCause(String cause) {
        trouble = Arrays.stream(Trouble.values())
                .filter(t -> t.name().equalsIgnoreCase(cause))
                .findFirst()
                .orElse(Trouble.EXPIREE);
    }

    public String getTarget() {
        return target == null ? null : target.address();
    }

    public void setTarget(String address) {
        target = Target.of(address).orElse(null);
    }

    /** The account itself is the trouble: signing in again would lead here again. */
    public boolean isWrongAccount() {
        return trouble == Trouble.COMPTE;
    }

    /** Where to start again, towards the same page. */
    public String getAgain() {
        return target == null ? "/connexion" : "/connexion?retour=" + target.encoded();
    }
}
