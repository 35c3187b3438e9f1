package fr.carnet.consent.visit;

import fr.carnet.consent.choice.Followed;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /mes-choix/recu} — what was recorded, what comes next, how to undo it. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    Visits visits;

    @Inject
    Receipts receipts;

    @Inject
    Persons persons;

    private Followed followed;

    public String load() {
        var visit = visits.find().filter(v -> v.receipt() != null);
        if (visit.isEmpty()) return visits.find().isPresent() ? Visits.START : visits.orStart();
        try {
            followed = receipts.read(visit.get().receipt(), visit.get().follow());
            return null;
        } catch (Refusal unknown) {
            return Visits.START;
        }
    }

    public Followed getFollowed() {
        return followed;
    }

    /** Which words tell what comes next. */
    public String getNext() {
        if (followed.choice().waits()) return "waits";
        if (followed.choice().isPartial() && followed.choice().kind().name().equals("OPT_OUT")) return "parts";
        return switch (followed.choice().kind()) {
            case OPT_OUT -> "refused";
            case CLOSE -> "closed";
            case OPT_IN, REOPEN -> "opened";
        };
    }

    /** There is somebody else to choose for. */
    public boolean isSeveral() {
        return visits.find()
                .filter(visit -> !persons.childrenOf(visit.chooser()).isEmpty())
                .isPresent();
    }

    public String getAudience() {
        return visits.audience();
    }
}
