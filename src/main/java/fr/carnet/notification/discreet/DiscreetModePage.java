package fr.carnet.notification.discreet;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /espace/notifications/discret} — where and when it is safe to be told; on and off in one press (M9). */
@Named
@RequestScoped
public class DiscreetModePage {

    private static final String HERE = "/espace/notifications/discret";

    @Inject
    DiscreetModes modes;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private DiscreetMode mode;
    private String place;
    private String hours;

    public void load() {
        place = getMode().place().name();
        hours = getMode().hours().name();
    }

    public String turnOn() {
        return done("on", () -> modes.turn(signedIn.viewer(), true));
    }

    public String turnOff() {
        return done("off", () -> modes.turn(signedIn.viewer(), false));
    }

    public String choose() {
        var where = one(SafePlace.values(), place);
        var when = one(SafeHours.values(), hours);
        if (where.isEmpty()) errors.add("place", "discreet.input.place.error");
        if (when.isEmpty()) errors.add("hours", "discreet.input.hours.error");
        if (errors.isPresent()) return null;
        return done("on", () -> modes.choose(signedIn.viewer(), where.get(), when.get()));
    }

    private String done(String said, Runnable act) {
        return acts.run("place", act, "notification", "discreet.message.info." + said, HERE);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    public DiscreetMode getMode() {
        if (mode == null) mode = modes.of(signedIn.viewer());
        return mode;
    }

    /** Another address is a choice once it was confirmed. */
    public List<SafePlace> getPlaces() {
        return Arrays.stream(SafePlace.values())
                .filter(one -> one != SafePlace.ADDRESS || getMode().address() != null)
                .toList();
    }

    public SafeHours[] getAllHours() {
        return SafeHours.values();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
