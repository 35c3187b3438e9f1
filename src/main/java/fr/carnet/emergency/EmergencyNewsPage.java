package fr.carnet.emergency;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;

/** On {@code /pro}: whose space was opened in an emergency, for their attending physician (R52). */
@Named
@RequestScoped
public class EmergencyNewsPage {

    @Inject
    ProfessionalNotices notices;

    @Inject
    SignedIn signedIn;

    @Inject
    InstantSource clock;

    @Inject
    Flash flash;

    private List<ProfessionalNotice> rows = List.of();
    private String shown;

    public void load() {
        rows = notices.unread(signedIn.viewer());
        shown = clock.instant().toString();
    }

    public String seen() {
        try {
            notices.markRead(signedIn.viewer(), Instant.parse(shown));
        } catch (DateTimeParseException | NullPointerException handMade) {
            return "/pro?faces-redirect=true";
        }
        flash.say("emergency", "emergencyNews.message.info.seen");
        return "/pro?faces-redirect=true";
    }

    /** What a post was sent with is not known before it is done. */
    public boolean isTold() {
        return shown == null || !rows.isEmpty();
    }

    public List<ProfessionalNotice> getRows() {
        return rows;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
