package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.directory.Organization;
import fr.carnet.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Names of those about whom something is decided, as the directory lists them. */
@ApplicationScoped
class Listings {

    @Inject
    Entries directory;

    /**
     * A decision is taken about those whom the directory knows, where it knows them to work.
     *
     * @throws Refusal NOT_IN_DIRECTORY, PLACE_UNKNOWN
     */
    String name(Whom whom) {
        var entry = directory
                .find(whom.isNamed() ? whom.rpps() : whom.finess())
                .orElseThrow(() -> new Refusal(Trusting.NOT_IN_DIRECTORY));
        if (whom.finess() != null && place(entry, whom.finess()) == null) throw new Refusal(Trusting.PLACE_UNKNOWN);
        return name(entry, whom);
    }

    /** The number when the directory does not know them, or no longer. */
    String knownName(Whom whom) {
        var number = whom.isNamed() ? whom.rpps() : whom.finess();
        return directory.find(number).map(entry -> name(entry, whom)).orElse(number);
    }

    /** Where else the professional works. */
    List<String> placesBut(String rpps, String finess) {
        return directory.find(rpps).stream()
                .flatMap(entry -> entry.places().stream())
                .map(Organization::finess)
                .filter(place -> !place.equals(finess))
                .toList();
    }

    boolean worksAt(String rpps, String finess) {
        return directory.find(rpps).map(entry -> place(entry, finess)).isPresent();
    }

    private static String name(Entry entry, Whom whom) {
        var place = whom.isNamed() && whom.finess() != null ? place(entry, whom.finess()) : null;
        return place == null ? entry.name() : entry.name() + ", " + place.name();
    }

    private static Organization place(Entry entry, String finess) {
        return entry.places().stream()
                .filter(place -> place.finess().equals(finess))
                .findFirst()
                .orElse(null);
    }
}
