package fr.carnet.campaign;

import fr.carnet.campaign.Counts.Counted;
import fr.carnet.campaign.line.LineDay;
import fr.carnet.campaign.line.LineDays;
import fr.carnet.campaign.opening.OpeningRuns;
import fr.carnet.campaign.opening.Openings;
import fr.carnet.campaign.opening.Progress;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;

/** {@code /coordination/campagne} — where the campaign is, its clock, and the openings. Counts only. */
@Named
@RequestScoped
public class CampaignPage {

    @Inject
    Campaigns campaigns;

    @Inject
    Counts counts;

    @Inject
    Openings openings;

    @Inject
    OpeningRuns runs;

    @Inject
    LineDays lineDays;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String reason;
    private Counted counted;
    private Progress run;

    public String pause() {
        if (reason == null || reason.isBlank()) {
            errors.add("motif", "campaign.input.motif.error");
            return null;
        }
        return done(() -> campaigns.pause(signedIn.viewer(), reason.strip()), "campaign.message.info.paused");
    }

    public String resume() {
        return done(() -> campaigns.resume(signedIn.viewer()), "campaign.message.info.resumed");
    }

    public String open() {
        return done(() -> openings.ask(signedIn.viewer()), "campaign.message.info.asked");
    }

    private String done(Runnable act, String message) {
        return acts.run(act, "campaign", message, "/coordination/campagne");
    }

    /** When the notices were counted; null before the first count. */
    public Instant getCountedAt() {
        if (counted == null) counted = counts.latest().orElse(null);
        return counted == null ? null : counted.asOf();
    }

    public NoticeState[] getStates() {
        return NoticeState.values();
    }

    public long count(NoticeState state) {
        return counted.people().getOrDefault(state, 0L);
    }

    /** So few that the count would say too much about each. */
    public boolean small(NoticeState state) {
        return count(state) > 0 && count(state) < Counts.SMALLEST;
    }

    public boolean isPaused() {
        return campaigns.isPaused();
    }

    /** The last day of the help line when callers waited too long; null else, and while the clock is paused. */
    public LineDay getLongWait() {
        return isPaused() ? null : lineDays.tooLong().orElse(null);
    }

    public LocalDate getOpensOn() {
        return campaigns.opensOnIfSentNow();
    }

    /** The last run; null before the first. */
    public Progress getRun() {
        if (run == null) run = runs.last().orElse(null);
        return run;
    }

    public boolean isUnderWay() {
        return getRun() != null && run.underWay();
    }

    /** Null when nothing can be said. */
    public Long getMinutesLeft() {
        var left = getRun() == null ? null : run.left();
        return left == null ? null : left.toMinutes() + 1;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
