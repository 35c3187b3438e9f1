package fr.carnet.sharing.circle;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.Action;
import fr.carnet.platform.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/**
 * The holder shuts somebody out, and lets them back (R40–R48). A block holds from its acknowledgement on, ends the
 * authorisations that it covers, and gives none back (R44). The blocked are told nothing (R45).
 */
@Stateless
public class Blocks {

    @Inject
    Deciders deciders;

    @Inject
    Decisions decisions;

    @Inject
    Listings listings;

    @Inject
    BlockEffects effects;

    @Inject
    InstantSource clock;

    /**
     * @param evenEmergency for a structure: the SAMU that it belongs to or sends is shut out too (R46)
     * @throws Refusal IS_ATTENDING_PHYSICIAN (R43), ALREADY_BLOCKED, NOT_IN_DIRECTORY, PLACE_UNKNOWN
     */
    public void block(Viewer viewer, Whom whom, boolean evenEmergency) {
        var holder = deciders.hold(viewer, Action.BLOCK);
        if (isDesignatedAttending(holder, whom)) throw new Refusal(Trusting.IS_ATTENDING_PHYSICIAN);
        shutOut(viewer, holder, whom, evenEmergency);
    }

    /** R43, S88: both confirmed on one page, so done in one transaction. */
    public void removeRoleAndBlock(Viewer viewer, Whom whom) {
        var holder = deciders.hold(viewer, Action.BLOCK);
        if (!isDesignatedAttending(holder, whom)) throw new Refusal(Trusting.NO_ATTENDING_PHYSICIAN);
        var now = clock.instant();
        decisions.authorisations(holder, now).stream()
                .filter(Authorisation::isDesignatedAttending)
                .forEach(role -> role.end(viewer.actorId(), now));
        deciders.done(viewer, Action.REMOVE_ATTENDING_PHYSICIAN, listings.knownName(new Whom(whom.rpps(), null)));
        shutOut(viewer, holder, whom, false);
    }

    /** Whether the role must go first (R43): a structure where the attending physician works can be blocked (R47). */
    public boolean isAttending(Viewer viewer, Whom whom) {
        return isDesignatedAttending(deciders.at(viewer), whom);
    }

    /** Whoever blocked, the holder unblocks: what an administrator added beside goes too. @throws Refusal NOT_BLOCKED */
    public void unblock(Viewer viewer, UUID ref) {
        var holder = deciders.hold(viewer, Action.UNBLOCK);
        var blocking = decisions.blocks(holder).stream()
                .filter(b -> b.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new Refusal(Trusting.NOT_BLOCKED));
        var now = clock.instant();
        decisions.blocks(holder).stream()
                .filter(b -> b.whom().equals(blocking.whom()))
                .forEach(same -> same.end(viewer.actorId(), now));
        deciders.done(viewer, Action.UNBLOCK, listings.knownName(blocking.whom()));
    }

    private boolean isDesignatedAttending(long holder, Whom whom) {
        return decisions.isDesignatedAttending(holder, whom, clock.instant());
    }

    private void shutOut(Viewer viewer, long holder, Whom whom, boolean evenEmergency) {
        var name = listings.name(whom);
        if (decisions.blocks(holder).stream().anyMatch(b -> b.whom().covers(whom) && holds(b, evenEmergency))) {
            throw new Refusal(Trusting.ALREADY_BLOCKED);
        }
        var now = clock.instant();
        decisions.blocks(holder).stream()
                .filter(b -> b.whom().equals(whom))
                .forEach(weaker -> weaker.end(viewer.actorId(), now));
        var blocking = new Blocking(
                holder, effects.next(holder), whom, evenEmergency && !whom.isNamed(), viewer.actorId(), now);
        effects.apply(holder, blocking, viewer.actorId(), now);
        deciders.done(viewer, Action.BLOCK, name);
    }

    private static boolean holds(Blocking blocking, boolean evenEmergency) {
        return blocking.whom().isNamed() || blocking.isEvenEmergency() || !evenEmergency;
    }
}
