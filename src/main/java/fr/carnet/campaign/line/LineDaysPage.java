package fr.carnet.campaign.line;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /coordination/attentes} — calls to the help line and their wait, day after day. */
@Named
@RequestScoped
public class LineDaysPage {

    /** As the column says. */
    private static final int LONGEST = 600;

    @Inject
    LineDays boundary;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private final TypedDate day = new TypedDate();
    private String calls;
    private String minutes;
    private List<LineDay> days;

    public void load() {
        day.set(boundary.today().minusDays(1));
    }

    public String write() {
        var called = figures(calls);
        var waited = figures(minutes);
        if (day.date().isEmpty()) errors.add("jour", "waits.input.jour.error");
        if (!called.matches("\\d{1,7}")) errors.add("appels", "waits.input.appels.error");
        if (!waited.matches("\\d{1,3}") || Integer.parseInt(waited) > LONGEST)
            errors.add("minutes", "waits.input.minutes.error");
        if (errors.isPresent()) return null;
        return acts.run(
                "jour",
                () -> boundary.write(
                        signedIn.viewer(),
                        day.date().orElseThrow(),
                        Integer.parseInt(called),
                        Integer.parseInt(waited)),
                "campaign",
                "waits.message.info.written",
                "/coordination/attentes");
    }

    /** People part thousands by a space of some kind. */
    private static String figures(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    public List<LineDay> getDays() {
        if (days == null) days = boundary.latest();
        return days;
    }

    public TypedDate getDay() {
        return day;
    }

    public String getCalls() {
        return calls;
    }

    public void setCalls(String calls) {
        this.calls = calls;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
