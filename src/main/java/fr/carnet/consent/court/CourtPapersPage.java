package fr.carnet.consent.court;

import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.SpokenIdentity;
import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** {@code /support/decisions} — court papers that wait, and writing one down: for which child, then what it says. */
@Named
@RequestScoped
public class CourtPapersPage {

    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_COURT = 120;

    @Inject
    CourtPapers papers;

    @Inject
    Identifications identifications;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    @Inject
    InstantSource clock;

    private final SpokenIdentity who = new SpokenIdentity();
    private final TypedDate decided = new TypedDate();
    private Person child;
    private List<Person> guardians = List.of();
    private List<CourtPaper> waiting;
    private String guardian;
    private String reference;
    private String court;

    /** Of a post nothing is known before it is done: every field counts then, and what is shown is said after. */
    private boolean known;

    public void load() {
        known = true;
    }

    public String find() {
        known = true;
        who.check(errors, "courtPapers");
        if (errors.isPresent()) return null;
        try {
            child = identifications.lookUp(who.said(), signedIn.viewer());
            guardians = papers.guardians(signedIn.viewer(), child);
        } catch (Refusal refusal) {
            child = null;
            errors.add("family", refusal);
        }
        return null;
    }

    public String ask() {
        find();
        if (errors.isPresent()) return null;
        check();
        if (errors.isPresent()) return null;
        try {
            papers.ask(signedIn.viewer(), child, Ref.of(guardian), reference, court, day());
        } catch (Refusal refusal) {
            errors.add("guardian", refusal);
            return null;
        }
        flash.say("consent", "courtPapers.message.info.asked");
        return "/support/decisions?faces-redirect=true";
    }

    private void check() {
        if (guardians.stream().noneMatch(one -> one.ref().toString().equals(guardian)))
            errors.add("guardian", "courtPapers.input.guardian.error");
        if (reference == null || reference.length() > LONGEST_REFERENCE)
            errors.add("reference", "courtPapers.input.reference.error");
        if (court == null || court.length() > LONGEST_COURT) errors.add("court", "courtPapers.input.court.error");
        var today = LocalDate.ofInstant(clock.instant(), Time.PARIS);
        if (decided.date().filter(date -> !date.isAfter(today)).isEmpty())
            errors.add("decided", "courtPapers.input.decided.error");
    }

    private LocalDate day() {
        return decided.date().orElseThrow();
    }

    public List<CourtPaper> getWaiting() {
        if (waiting == null) waiting = papers.waiting(signedIn.viewer());
        return waiting;
    }

    public boolean isSearching() {
        return !known || child == null;
    }

    public boolean isFound() {
        return !known || child != null;
    }

    public List<Choice> getGuardians() {
        return guardians.stream()
                .map(one -> new Choice(one.ref().toString(), one.officialName()))
                .toList();
    }

    public SpokenIdentity getWho() {
        return who;
    }

    public TypedDate getDecided() {
        return decided;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }
}
