package fr.carnet.notification;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** {@code /espace/notifications/heures} — when e-mails may come (M9). */
@Named
@RequestScoped
public class NotificationHoursPage {

    /** When summaries come. */
    public enum Hour {
        MORNING(8),
        NOON(12),
        EVENING(18);

        private final int hour;

        Hour(int hour) {
            this.hour = hour;
        }
    }

    /** Whether e-mails may come at night. */
    public enum Nights {
        ANY,
        QUIET
    }

    @Inject
    NotificationSettings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String hour;
    private String nights;

    public void load() {
        if (signedIn.viewer().holder() == null) return;
        var hours = settings.hours(signedIn.viewer());
        for (var one : Hour.values()) if (one.hour == hours.hour()) hour = one.name();
        nights = (hours.quiet() ? Nights.QUIET : Nights.ANY).name();
    }

    public String choose() {
        var chosen = Arrays.stream(Hour.values())
                .filter(one -> one.name().equals(hour))
                .findFirst();
        if (chosen.isEmpty()) errors.add("hour", "notificationHours.input.hour.error");
        if (nights == null) errors.add("nights", "notificationHours.input.nights.error");
        if (errors.isPresent()) return null;
        var quiet = Nights.QUIET.name().equals(nights);
        return acts.run(
                "hour",
                () -> settings.choose(signedIn.viewer(), new Hours(chosen.get().hour, quiet)),
                "notification",
                "notificationHours.message.info.done",
                "/espace/notifications/reglages");
    }

    public Hour[] getHours() {
        return Hour.values();
    }

    public Nights[] getEveryNight() {
        return Nights.values();
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getNights() {
        return nights;
    }

    public void setNights(String nights) {
        this.nights = nights;
    }
}
