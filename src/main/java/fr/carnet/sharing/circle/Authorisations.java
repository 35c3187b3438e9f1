package fr.carnet.sharing.circle;

import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Action;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Rule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** The holder lets somebody see, and ends it: at once, as often as they like (R20 b, R21, R61). */
@Stateless
public class Authorisations {

    @Inject
    Deciders deciders;

    @Inject
    Decisions decisions;

    @Inject
    Listings listings;

    @Inject
    Persons persons;

    @Inject
    InstantSource clock;

    /**
     * The same one may be authorised again: the new end is the one that holds.
     *
     * @param day the last day, asked of {@link Length#DATE} only
     * @throws Refusal IS_BLOCKED, UNTIL_WRONG, NOT_IN_DIRECTORY, PLACE_UNKNOWN
     */
    public void authorise(Viewer viewer, Whom whom, Length length, LocalDate day) {
        var holder = deciders.hold(viewer, Action.AUTHORISE);
        var now = clock.instant();
        var name = listings.name(whom);
        var until = length.until(now, day);
        if (decisions.blocks(holder).stream().anyMatch(block -> block.whom().covers(whom))) {
            throw new Refusal(Trusting.IS_BLOCKED);
        }
        decisions.authorisations(holder, now).stream()
                .filter(former -> former.whom().equals(whom))
                .filter(former -> former.ground() == Rule.CARE_TEAM || former.ground() == Rule.EXPRESS_CONSENT)
                .forEach(former -> former.end(viewer.actorId(), now));
        decisions.add(new Authorisation(
                holder, next(holder), whom, length.ground(), now, until, Deciders.declaredBy(viewer)));
        deciders.done(viewer, Action.AUTHORISE, name);
    }

    /** @throws Refusal AUTHORISATION_OVER */
    public void end(Viewer viewer, UUID ref) {
        var holder = deciders.hold(viewer, Action.END_AUTHORISATION);
        var authorisation = decisions
                .authorisation(holder, ref)
                .filter(a -> !a.isRole())
                .orElseThrow(() -> new Refusal(Trusting.AUTHORISATION_OVER));
        authorisation.end(viewer.actorId(), clock.instant());
        deciders.done(viewer, Action.END_AUTHORISATION, listings.knownName(authorisation.whom()));
    }

    private UUID next(long holder) {
        return Refs.next(persons.find(holder).orElseThrow().prefix());
    }
}
