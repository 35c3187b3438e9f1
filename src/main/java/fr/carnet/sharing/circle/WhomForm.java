package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a page is about: {@code qui}, in its address and in its form, so the same in a GET and in the POST that follows,
 * whatever is asked first.
 */
@Named
@RequestScoped
public class WhomForm {

    /** Worded by each page that asks where. */
    static final String EVERYWHERE = "EVERYWHERE";

    @Inject
    Entries directory;

    @Inject
    HttpServletRequest request;

    private Entry entry;

    /** @throws Refusal NOT_IN_DIRECTORY */
    public Entry getEntry() {
        if (entry == null) {
            entry = directory
                    .find(request.getParameter("qui"))
                    .orElseThrow(() -> new Refusal(Trusting.NOT_IN_DIRECTORY));
        }
        return entry;
    }

    public boolean isSeveralPlaces() {
        return getEntry().isPerson() && getEntry().places().size() > 1;
    }

    /** Everywhere, then the structures where they work, by FINESS. */
    public List<Object> getPlaces() {
        var structures =
                getEntry().places().stream().map(place -> new Choice(place.finess(), place.name(), place.city()));
        return Stream.concat(Stream.<Object>of(EVERYWHERE), structures).toList();
    }

    boolean isPlace(String answer) {
        return EVERYWHERE.equals(answer)
                || getEntry().places().stream().anyMatch(place -> place.finess().equals(answer));
    }

    /** Everywhere unless one of the structures was chosen. */
    Whom at(String answer) {
        var whom = Whom.of(getEntry());
        return EVERYWHERE.equals(answer) || !isPlace(answer) ? whom : whom.at(answer);
    }
}
