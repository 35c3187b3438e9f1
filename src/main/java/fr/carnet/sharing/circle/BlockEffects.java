package fr.carnet.sharing.circle;

import fr.carnet.identity.Persons;
import fr.carnet.platform.Refs;
import fr.carnet.sharing.vouchers.VouchersInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What a block does to the authorisations that it covers, whoever blocks: they end, and none comes back (R44). */
@ApplicationScoped
class BlockEffects {

    @Inject
    Decisions decisions;

    @Inject
    Listings listings;

    @Inject
    VouchersInForce vouchers;

    @Inject
    Persons persons;

    /** @param by who blocks */
    void apply(long holder, Blocking blocking, String by, Instant now) {
        decisions.add(blocking);
        for (var authorisation : decisions.authorisations(holder, now)) {
            if (blocking.ends(authorisation)) authorisation.end(by, now);
            else if (blocking.cuts(authorisation)) cut(holder, blocking, authorisation, by, now);
        }
        var whom = blocking.whom();
        if (!whom.isNamed()) vouchers.stopReading(holder, whom.finess(), by, now);
    }

    /**
     * An authorisation for wherever somebody works becomes one for each other place where they do: at the blocked one
     * nothing is left to come back (R44).
     */
    private void cut(long holder, Blocking blocking, Authorisation wide, String by, Instant now) {
        var rpps = wide.whom().rpps();
        var blocked = blocking.whom().finess();
        var others = listings.placesBut(rpps, blocked);
        if (!blocking.whom().isNamed() && !listings.worksAt(rpps, blocked)) return;
        wide.end(by, now);
        others.forEach(place -> decisions.add(wide.at(place, next(holder), now)));
    }

    UUID next(long holder) {
        return Refs.next(persons.find(holder).orElseThrow().prefix());
    }
}
