package fr.carnet.consent.proof;

import fr.carnet.consent.Part;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.Choice;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.consent.visit.Visits;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** {@code /espace/choix} — what its holder chose about the space, and how to change it. */
@Named
@RequestScoped
public class OwnChoicePage {

    @Inject
    Receipts receipts;

    @Inject
    Spaces spaces;

    @Inject
    Visits visits;

    @Inject
    SignedIn signedIn;

    private List<Choice> choices = List.of();
    private String state;
    private Set<Part> refused = Set.of();

    public void load() {
        var viewer = signedIn.viewer();
        choices = receipts.own(viewer);
        state = spaces.state(viewer.holder()).name();
        refused = spaces.refusedParts(viewer.holder());
    }

    public String refuse() {
        return visits.beginOwn(false);
    }

    public String activate() {
        return visits.beginOwn(true);
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getState() {
        return state;
    }

    public Set<Part> getRefused() {
        return refused;
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    /** There is something to close, or that is kept closed. */
    public boolean isEverOpen() {
        return isOpen() || "SUSPENDED".equals(state) || "CLOSED".equals(state);
    }

    /** There is something to say no to. */
    public boolean isRefusable() {
        return !"REFUSED".equals(state) && !"CLOSED".equals(state) && !"ERASED".equals(state);
    }
}
