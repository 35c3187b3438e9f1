package fr.carnet.sharing.circle;

import fr.carnet.consent.Spaces;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Channel;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * What a holder asked for in a letter, written down by an agent (R103): the holder is told, and the history says who wrote
 * it. In the caller's transaction, whose subject is the holder.
 */
@ApplicationScoped
public class WrittenRequests {

    private static final String ON_REQUEST = "ON_REQUEST";

    @Inject
    Decisions decisions;

    @Inject
    Listings listings;

    @Inject
    Spaces spaces;

    @Inject
    Persons persons;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    /** Acts on one space stand in line. */
    public void hold(long holder) {
        spaces.hold(holder).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    /** False when it is over already. */
    public boolean end(Viewer agent, long holder, UUID ref) {
        var now = clock.instant();
        var found = decisions.authorisation(holder, ref).filter(one -> one.isInForce(now));
        found.ifPresent(one -> {
            one.end(agent.actorId(), now);
            write(agent, holder, ending(one), one);
        });
        return found.isPresent();
    }

    /** A year more from today; false when it is over already, or ends within hours by itself. */
    public boolean keep(Viewer agent, long holder, UUID ref) {
        var now = clock.instant();
        var found = decisions
                .authorisation(holder, ref)
                .filter(one -> one.isInForce(now) && !one.isOfEmergency() && one.ground() != Rule.VOUCHER);
        found.ifPresent(one -> {
            if (one.ground() == Rule.ADMINISTRATOR) {
                one.renew(now);
                write(agent, holder, Action.RENEW_ADMINISTRATOR, one);
            } else if (!one.isRole()) {
                one.end(agent.actorId(), now);
                var prefix = persons.find(holder).orElseThrow().prefix();
                decisions.add(new Authorisation(
                        holder,
                        Refs.next(prefix),
                        one.whom(),
                        Length.YEAR.ground(),
                        now,
                        Length.inOneYear(now),
                        "HOLDER"));
                write(agent, holder, Action.AUTHORISE, one);
            }
        });
        return found.isPresent();
    }

    /** Once, last of all: each trace names somebody in the history of the holder, and nobody to the agent. */
    public void tell(Viewer agent, long holder) {
        notifications.tell(holder, Event.SHARING_CHANGED, agent.displayName(), null);
        journal.record(
                new Act(agent, holder, Action.REVIEW_SHARING, true, ON_REQUEST, 0, List.of(), null, Channel.LETTER));
    }

    private static Action ending(Authorisation one) {
        return switch (one.ground()) {
            case ATTENDING_PHYSICIAN -> Action.REMOVE_ATTENDING_PHYSICIAN;
            case ADMINISTRATOR -> Action.REMOVE_ADMINISTRATOR;
            default -> Action.END_AUTHORISATION;
        };
    }

    private void write(Viewer agent, long holder, Action action, Authorisation one) {
        var name = listings.knownName(one.whom());
        journal.record(new Act(agent, holder, action, true, ON_REQUEST, 0, List.of(), name, Channel.LETTER));
    }
}
