package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** {@code /espace/partage/autoriser} — where, and until when, somebody may see (R21). */
@Named
@RequestScoped
public class AuthorisePage {

    @Inject
    Authorisations authorisations;

    @Inject
    Circles circles;

    @Inject
    Entries directory;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    CircleActs acts;

    @Inject
    HttpServletRequest request;

    private String who;
    private String place = Places.EVERYWHERE;
    private String length;
    private final TypedDate day = new TypedDate();
    private Entry entry;

    /** For whoever decides, about somebody whom the directory knows. */
    public void load() {
        circles.of(signedIn.viewer());
        getEntry();
    }

    public String authorise() {
        var chosen = Arrays.stream(Length.values())
                .filter(one -> one.name().equals(length))
                .findFirst();
        if (isSeveralPlaces() && Places.chosen(getEntry(), place).isEmpty()) {
            errors.add("place", "authorise.input.place.error");
        }
        if (chosen.isEmpty()) errors.add("length", "authorise.input.length.error");
        else if (chosen.get() == Length.DATE && day.date().isEmpty()) errors.add("day", "authorise.input.day.error");
        if (errors.isPresent()) return null;
        return acts.run(
                () -> authorisations.authorise(
                        signedIn.viewer(),
                        Places.whom(getEntry(), place),
                        chosen.get(),
                        day.date().orElse(null)),
                chosen.get() == Length.DATE ? "day" : null,
                "authorise.message.info.done",
                "/espace/partage");
    }

    /** The same in a GET and in the POST that follows. */
    public Entry getEntry() {
        if (entry == null) entry = directory.find(getWho()).orElseThrow(() -> new Refusal(Trusting.NOT_IN_DIRECTORY));
        return entry;
    }

    public boolean isSeveralPlaces() {
        return getEntry().isPerson() && getEntry().places().size() > 1;
    }

    public List<Object> getPlaces() {
        return Places.all(getEntry());
    }

    public Length[] getLengths() {
        return Length.values();
    }

    /** Asked before a post has said it to this bean: which fields there are depends on it. */
    public String getWho() {
        return who == null ? request.getParameter("qui") : who;
    }

    public void setWho(String who) {
        this.who = who;
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
