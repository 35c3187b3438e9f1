package fr.carnet.home;

import fr.carnet.consent.Part;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.consent.choice.Way;
import fr.carnet.consent.closing.Erasures;
import fr.carnet.consent.visit.Visits;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.masking.Maskings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** {@code /espace/choix/fermer} — what would happen, closing or refusing, and opening again (R130): one door. */
@Named
@RequestScoped
public class CloseSpacePage {

    @Inject
    Spaces spaces;

    @Inject
    Choices choices;

    @Inject
    Receipts receipts;

    @Inject
    RecordAccess records;

    @Inject
    Maskings maskings;

    @Inject
    Visits visits;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    InstantSource clock;

    private String state;
    private Instant closedAt;
    private Integer documents;
    private Integer professionals;
    private String request = UUID.randomUUID().toString();
    private String receipt;

    public void load() {
        var viewer = signedIn.viewer();
        state = spaces.state(viewer.holder()).name();
        closedAt = spaces.closedAt(viewer.holder()).orElse(null);
        if (receipt != null && receipts.own(viewer, receipt).isEmpty()) receipt = null;
        if (!state.equals("OPEN")) return;
        professionals = maskings.mayConsult(viewer).size();
        try {
            documents = records.list(viewer, viewer.holder(), new Search(document -> true, true, 0, 1, null))
                    .total();
        } catch (Refusal refused) {
            // the holder refused documents: how many are kept is not theirs to see, and the space is closed all the
            // same
            documents = null;
        }
    }

    public String close() {
        return decide(false);
    }

    public String reopen() {
        return decide(true);
    }

    /** Some parts only, of a space that is not open yet: the questions of a visit. */
    public String part() {
        return visits.beginOwn(false);
    }

    private String decide(boolean wanted) {
        var viewer = signedIn.viewer();
        try {
            var choice = choices.decide(
                    new Decision(
                            UUID.fromString(request),
                            viewer.holder(),
                            wanted,
                            wanted ? Part.none() : Part.all(),
                            null,
                            viewer.person(),
                            viewer,
                            Way.SPACE,
                            null,
                            null),
                    clock.instant());
            return "/espace/choix/fermer?faces-redirect=true&recu=" + choice.receipt();
        } catch (Refusal refusal) {
            errors.add(refusal);
            load();
            return null;
        }
    }

    /** What a post was sent with is not known before it is done: each act counts, and the boundary decides. */
    public boolean isClosable() {
        return state == null || state.equals("OPEN") || state.equals("SUSPENDED") || isRefusable();
    }

    /** Not open yet: it is refused, not closed. */
    public boolean isRefusable() {
        return state == null || state.equals("NOTIFIED");
    }

    public String getState() {
        return state;
    }

    public boolean isClosed() {
        return state == null || state.equals("CLOSED");
    }

    /** Until when it would be kept, or is. */
    public Instant getKeptUntil() {
        var from = closedAt != null ? closedAt : clock.instant();
        return from.atZone(Time.PARIS).plusYears(Erasures.ARCHIVE_YEARS).toInstant();
    }

    /** Null when they cannot be counted, as in a space that is suspended. */
    public Integer getDocuments() {
        return documents;
    }

    /** Null as {@link #getDocuments}. */
    public Integer getProfessionals() {
        return professionals;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
