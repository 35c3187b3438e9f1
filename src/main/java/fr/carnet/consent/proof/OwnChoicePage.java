package fr.carnet.consent.proof;

import fr.carnet.consent.Part;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.Choice;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.FormerRecords;
import fr.carnet.consent.choice.FormerRecords.FormerRecord;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.consent.visit.Visits;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
    Choices decisions;

    @Inject
    FormerRecords formerRecords;

    @Inject
    Acts acts;

    @Inject
    InstantSource clock;

    @Inject
    SignedIn signedIn;

    private String request = UUID.randomUUID().toString();
    private int former;
    private List<Choice> choices = List.of();
    private String state;
    private Set<Part> refused = Set.of();

    public void load() {
        var viewer = signedIn.viewer();
        choices = receipts.own(viewer);
        state = spaces.state(viewer.holder()).name();
        refused = spaces.refusedParts(viewer.holder());
        former =
                formerRecords.find(viewer.holder()).map(FormerRecord::documents).orElse(0);
    }

    public String takeOver() {
        var next = acts.run(
                () -> decisions.takeOver(signedIn.viewer(), UUID.fromString(request), clock.instant()),
                "consent",
                "ownChoice.message.info.takenOver",
                "/espace/choix");
        if (next == null) load();
        return next;
    }

    public String activate() {
        return visits.beginOwn(true);
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** Documents of the former record that are not in the space. */
    public int getFormer() {
        return former;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        if (request != null && request.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) this.request = request;
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

    /** Their own, not that of a child: codes are one's own. */
    public boolean isOwn() {
        return signedIn.viewer().isHolder();
    }

    /** There is something to say no to. */
    public boolean isRefusable() {
        return !"REFUSED".equals(state) && !"CLOSED".equals(state) && !"ERASED".equals(state);
    }
}
