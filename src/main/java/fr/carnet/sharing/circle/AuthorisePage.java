package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** {@code /espace/partage/autoriser?qui=} — where, and until when, somebody may see (R21). */
@Named
@RequestScoped
public class AuthorisePage {

    @Inject
    Authorisations authorisations;

    @Inject
    Circles circles;

    @Inject
    WhomForm whom;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    ChangeForm changes;

    private String place = WhomForm.EVERYWHERE;
    private String length;
    private final TypedDate day = new TypedDate();

    /** For whoever decides, about somebody whom the directory knows. */
    public void load() {
        circles.of(signedIn.viewer());
        whom.getEntry();
    }

    public String look() {
        return isAnswered() ? changes.look(field(), this::act) : null;
    }

    public String authorise() {
        return isAnswered()
                ? changes.run(field(), this::act, "circle", "authorise.message.info.done", "/espace/partage")
                : null;
    }

    private void act() {
        authorisations.authorise(
                signedIn.viewer(),
                whom.at(place),
                Length.valueOf(length),
                day.date().orElse(null));
    }

    private boolean isAnswered() {
        if (whom.isSeveralPlaces() && !whom.isPlace(place)) errors.add("place", "authorise.input.place.error");
        if (Stream.of(getLengths()).noneMatch(one -> one.name().equals(length))) {
            errors.add("length", "authorise.input.length.error");
        } else if (isUntilDay() && day.date().isEmpty()) {
            errors.add("day", "authorise.input.day.error");
        }
        return errors.isEmpty();
    }

    private boolean isUntilDay() {
        return Length.DATE.name().equals(length);
    }

    private String field() {
        return isUntilDay() ? "day" : null;
    }

    public Length[] getLengths() {
        return Length.values();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLength() {
        return length;
    }

    public void setLength(String length) {
        this.length = length;
    }

    public TypedDate getDay() {
        return day;
    }
}
