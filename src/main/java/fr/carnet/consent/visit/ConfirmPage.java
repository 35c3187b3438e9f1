package fr.carnet.consent.visit;

import fr.carnet.consent.Part;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.FormerRecords;
import fr.carnet.consent.choice.FormerRecords.FormerRecord;
import fr.carnet.consent.choice.Way;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@code /mes-choix/confirmer} — the answers, what will happen, and the button that does it. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    Visits visits;

    @Inject
    Choices choices;

    @Inject
    FormerRecords formerRecords;

    @Inject
    Spaces spaces;

    @Inject
    Persons persons;

    @Inject
    FormErrors errors;

    @Inject
    InstantSource clock;

    private String request = UUID.randomUUID().toString();
    private String[] takeOver = {"YES"};

    public String load() {
        if (complete().isEmpty()) return visits.find().isPresent() ? Visits.START : visits.orStart();
        getFormer().filter(former -> !former.active()).ifPresent(former -> takeOver = new String[0]);
        return null;
    }

    public String record() {
        if (complete().isEmpty()) return again();
        var visit = complete().get();
        try {
            var takesOver = getFormer().isEmpty() ? null : (Boolean) (takeOver.length > 0);
            var decision = visit.decision(UUID.fromString(request), takesOver, visits.writer());
            var choice = choices.decide(decision, clock.instant());
            visits.done(visit.done(choice.receipt(), choice.followCode()));
            return "/mes-choix/recu?faces-redirect=true";
        } catch (Refusal refusal) {
            errors.add(refusal);
            return null;
        }
    }

    /** The button was pressed a second time: the receipt is there, or the visit is over. */
    private String again() {
        var done = visits.find().filter(visit -> visit.receipt() != null);
        return done.isPresent() ? "/mes-choix/recu?faces-redirect=true" : visits.orStart();
    }

    private Optional<Visit> complete() {
        return visits.find().filter(visit -> visit.holder() != null && visit.refused() != null);
    }

    /** Of the holder, when they say yes. */
    public Optional<FormerRecord> getFormer() {
        return complete().filter(Visit::wanted).flatMap(visit -> formerRecords.find(visit.holder()));
    }

    public int getFormerDocuments() {
        return getFormer().map(FormerRecord::documents).orElse(0);
    }

    /** Which words tell what will happen. */
    public String getEffect() {
        var visit = complete().orElse(null);
        if (visit == null) return "refuse";
        var state = spaces.state(visit.holder());
        if (visit.wanted()) return state == State.CLOSED ? "reopen" : "open";
        if (!visit.refused().containsAll(Part.all())) return "parts";
        return state == State.OPEN || state == State.SUSPENDED ? "close" : "refuse";
    }

    public boolean isWanted() {
        return visits.find().filter(Visit::wanted).isPresent();
    }

    public boolean isWhole() {
        return getRefused().isEmpty() || getRefused().containsAll(Part.all());
    }

    public Set<Part> getRefused() {
        return complete().map(Visit::refused).orElse(Part.none());
    }

    /** Whose space. */
    public String getName() {
        return complete()
                .flatMap(visit -> persons.find(visit.holder()))
                .map(person -> person.displayName())
                .orElse("");
    }

    /** Where to change for whom: the page that asks it, or the door. */
    public String getWhomAddress() {
        var several = visits.find().filter(v -> !persons.childrenOf(v.chooser()).isEmpty());
        return several.isPresent() ? "/mes-choix/pour-qui" : visits.door();
    }

    /** Who they said they are; null when an account, or staff, says it. */
    public Claim getClaim() {
        return visits.claim()
                .filter(claim ->
                        complete().filter(visit -> visit.way() == Way.WEB).isPresent())
                .orElse(null);
    }

    public String getDoor() {
        return visits.door();
    }

    public String getAudience() {
        return visits.audience();
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        if (request != null && request.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) this.request = request;
    }

    public String[] getTakeOver() {
        return takeOver;
    }

    public void setTakeOver(String[] takeOver) {
        this.takeOver = takeOver;
    }

    public String[] getYes() {
        return new String[] {"YES"};
    }
}
