package fr.carnet.notification;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Channel;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whether messages reach somebody, for the support line: a state and nothing of what was told (R69). */
@Stateless
public class Deliveries {

    /** Words in {@code i18n/consent}, key {@code delivery.message.info.X}. */
    public enum State {
        FINE,
        NO_EMAIL,
        EMAIL_FAILS,
        LETTER_WAITS,
        NOTHING_ARRIVES
    }

    private static final String STATE =
            """
            select p.email is not null,
                   coalesce((select state = 'FAILED' from outbox o where o.holder_id = p.id and o.channel = 'EMAIL'
                       and o.state <> 'WAITING' and o.nature <> 'THIRD_PARTY' order by o.id desc limit 1), false),
                   exists (select from outbox o where o.holder_id = p.id and o.channel = 'LETTER' and o.state = 'WAITING'),
                   coalesce((select state = 'FAILED' from outbox o where o.holder_id = p.id and o.channel = 'LETTER'
                       and o.state <> 'WAITING' order by o.id desc limit 1), false)
              from person p where p.id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Journal journal;

    /** The holder reads that it was asked (R63). */
    public State of(Viewer agent, long holder) {
        subject.is(holder);
        var state = sql.first(
                        STATE,
                        row -> state(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)),
                        holder)
                .orElseThrow();
        journal.record(Act.allowed(agent, holder, Action.SEE_DELIVERY, "ON_REQUEST", List.of())
                .through(Channel.PHONE));
        return state;
    }

    private static State state(boolean mail, boolean mailFails, boolean letterWaits, boolean letterFailed) {
        if (letterWaits) return State.LETTER_WAITS;
        if (mail && !mailFails) return State.FINE;
        if (letterFailed) return State.NOTHING_ARRIVES;
        return mail ? State.EMAIL_FAILS : State.NO_EMAIL;
    }
}
