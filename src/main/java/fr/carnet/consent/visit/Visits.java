package fr.carnet.consent.visit;

import fr.carnet.consent.Consent;
import fr.carnet.consent.choice.Way;
import fr.carnet.consent.identification.TypedNumber;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.web.SealedCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The visit of this browser, from page to page. */
@RequestScoped
public class Visits {

    /** Where somebody without a visit is sent. */
    static final String START = "/mes-choix?faces-redirect=true";

    private static final String COOKIE = "carnet-visite";
    private static final String CLAIM = "carnet-identite";
    private static final Duration LIFE = Duration.ofHours(1);

    @Inject
    SealedCookies cookies;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    @Inject
    Persons persons;

    @Inject
    Flash flash;

    private Visit visit;
    private Claim claim;

    /** Who this browser says it is; empty before, when it is over, and once a choice was recorded. */
    Optional<Claim> claim() {
        if (claim == null)
            claim = cookies.read(request, CLAIM, LIFE).map(Claim::of).orElse(null);
        return Optional.ofNullable(claim);
    }

    /** The first answer. Of the same person as before, the others stay answered; of another, nothing does. */
    void claim(boolean wanted, String number) {
        var before = claim().filter(former -> former.typedNumber().equals(TypedNumber.of(number)));
        save(before.map(former ->
                        new Claim(former.visit(), wanted, number, former.birth(), former.kind(), former.secret()))
                .orElseGet(() -> new Claim(id(), wanted, number, null, null, null)));
    }

    /** Whoever says something else than before is not yet who they were. */
    void save(Claim now) {
        find().filter(begun -> begun.way() == Way.WEB && begun.receipt() == null)
                .ifPresent(begun -> save(begun.ofNobodyYet()));
        claim = now;
        cookies.write(response(), CLAIM, now.text());
    }

    /** Null when somebody has begun to say who they are; else where that begins. */
    String orDoor() {
        if (claim().isPresent()) return null;
        flash.say("consent", "visit.message.error.over");
        return START;
    }

    /** Empty when it is over, before somebody showed who they are, and for anybody but the signed-in person who began it. */
    Optional<Visit> find() {
        return begun().filter(Visit::isOfSomebody);
    }

    private Optional<Visit> begun() {
        if (visit == null) {
            visit = cookies.read(request, COOKIE, LIFE)
                    .map(Visit::of)
                    .filter(this::isOurs)
                    .orElse(null);
        }
        return Optional.ofNullable(visit);
    }

    /** The visit that a page needs, or where to go instead. */
    String orStart() {
        if (find().isPresent()) return null;
        flash.say("consent", "visit.message.error.over");
        return START;
    }

    void save(Visit now) {
        visit = now;
        cookies.write(response(), COOKIE, now.text());
    }

    /** A choice is recorded: who chose is not asked again in this visit, nor kept as typed. */
    void done(Visit now) {
        claim = null;
        cookies.clear(response(), CLAIM);
        save(now);
    }

    void end() {
        visit = null;
        claim = null;
        cookies.clear(response(), COOKIE);
        cookies.clear(response(), CLAIM);
    }

    /** Id of a code's visit: the one that goes on, so that a code typed again on the way back is still good. */
    UUID id() {
        return begun().map(Visit::id).orElseGet(UUID::randomUUID);
    }

    /** The next question: for whom, when there is somebody else; else what; none when it was answered before a change. */
    String begin(UUID id, boolean wanted, Way way, long chooser, byte[] codeHash) {
        var writer = signedIn.isPresent() && way != Way.WEB ? signedIn.viewer().actorId() : "";
        var refused = begun().filter(before -> before.id().equals(id) && before.wanted() == wanted)
                .map(Visit::refused)
                .orElse(null);
        var begun = Visit.begin(id, wanted, way, writer, chooser, codeHash).refusing(refused);
        if (persons.childrenOf(chooser).isEmpty()) {
            save(begun.forHolder(chooser));
            return refused == null ? "/mes-choix/quoi?faces-redirect=true" : "/mes-choix/confirmer?faces-redirect=true";
        }
        save(begun);
        return "/mes-choix/pour-qui?faces-redirect=true";
    }

    /** From one's own space, or that of a child that one looks at. */
    public String beginOwn(boolean wanted) {
        var viewer = signedIn.viewer();
        if (!persons.mayOpenSpaceOf(viewer)) throw new Refusal(Consent.NOT_GUARDIAN);
        save(Visit.begin(UUID.randomUUID(), wanted, Way.SPACE, viewer.actorId(), viewer.person(), null)
                .forHolder(viewer.holder()));
        return "/mes-choix/quoi?faces-redirect=true";
    }

    /** Receipt number and follow-up code of the choice that this visit has just made. */
    public Optional<String[]> receipt() {
        return find().filter(done -> done.receipt() != null).map(done -> new String[] {done.receipt(), done.follow()});
    }

    /** As whom the choice is written in the journal. */
    Viewer writer() {
        if (!visit.writer().isEmpty()) return signedIn.viewer();
        var chooser = persons.find(visit.chooser()).orElseThrow();
        return new Viewer(
                Capacity.CITIZEN,
                "person:" + chooser.id(),
                chooser.displayName(),
                chooser.id(),
                visit.holder(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whose sections the pages show; null for somebody without an account. */
    String audience() {
        return find().map(Visit::way)
                .map(way -> switch (way) {
                    case WEB -> null;
                    case SPACE -> "espace";
                    case PHONE, LETTER -> "support";
                    case ADVISER -> "conseiller";
                })
                .orElse(null);
    }

    /** The page where this visit began. */
    String door() {
        return find().map(begun -> switch (begun.way()) {
                    case WEB -> begun.wanted() ? "/activer" : "/s-opposer";
                    case SPACE -> "/espace/choix";
                    case PHONE, LETTER -> "/support/choix";
                    case ADVISER -> "/conseiller/choix";
                })
                .orElseGet(this::claimDoor);
    }

    /** The page where somebody without an account began to say who they are. */
    String claimDoor() {
        return claim().map(said -> said.wanted() ? "/activer" : "/s-opposer").orElse("/mes-choix");
    }

    /** The last question before those about the choice. */
    String identified() {
        return claim().isPresent()
                        && find().filter(begun -> begun.way() == Way.WEB).isPresent()
                ? "/mes-choix/montrer"
                : door();
    }

    private boolean isOurs(Visit found) {
        return found.writer().isEmpty()
                || signedIn.isPresent() && signedIn.viewer().actorId().equals(found.writer());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
