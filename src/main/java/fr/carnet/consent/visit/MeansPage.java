package fr.carnet.consent.visit;

import fr.carnet.consent.identification.Proof;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** {@code /mes-choix/moyen} — what somebody has at hand to show who they are. */
@Named
@RequestScoped
public class MeansPage {

    @Inject
    Visits visits;

    @Inject
    FormErrors errors;

    private String kind;

    public String load() {
        visits.claim().map(Claim::kind).ifPresent(means -> kind = means.name());
        return visits.orDoor();
    }

    public String go() {
        if (visits.claim().isEmpty()) return visits.orDoor();
        var chosen = Arrays.stream(Proof.Kind.values())
                .filter(means -> means.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("kind", "means.input.kind.error");
            return null;
        }
        visits.save(visits.claim().get().by(chosen.get()));
        return "/mes-choix/montrer?faces-redirect=true";
    }

    public Proof.Kind[] getKinds() {
        return Proof.Kind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
