package fr.carnet.consent.visit;

import fr.carnet.consent.choice.Followed;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

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

    @Inject
    Flash flash;

    private Followed followed;

    public String load() {
        if (getFollowed() != null) return null;
        return visits.find().isPresent() ? Visits.START : visits.orStart();
    }

    /** On a computer that others use: nothing of the visit is left in the browser. */
    public String end() {
        visits.end();
        flash.say("consent", "receipt.message.info.ended");
        return Visits.START;
    }

    /** Null when nothing was chosen in this visit. */
    public Followed getFollowed() {
        if (followed == null) followed = visits.receipt().flatMap(this::read).orElse(null);
        return followed;
    }

    private Optional<Followed> read(String[] receipt) {
        try {
            return Optional.of(receipts.read(receipt[0], receipt[1]));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** Which words tell what comes next. */
    public String getNext() {
        if (getFollowed() == null) return "refused";
        if (followed.choice().waits()) return "waits";
        return switch (followed.choice().kind()) {
            case OPT_OUT -> followed.choice().isPartial() ? "parts" : "refused";
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
