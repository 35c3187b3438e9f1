package fr.carnet.notification;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * The one place where notices that are about to leave meet the discreet mode of whoever they go to (M9), asked in the
 * transaction that takes them: what is turned on holds for what waits already. Until that moment they wait as anybody's
 * do, so that nobody who sees that something waits learns of it.
 */
@ApplicationScoped
class Discretion {

    /** Without waiting for a row to which an act adds just now: its message is held as a mail. */
    private static final String HOLD_WHAT_IS_DUE =
            """
            with held as (
                select w.holder_id, w.account_id, w.channel, w.cadence, safe_at(d.from_hour, d.until_hour, ?) as safe
                  from notification_due w join discreet_mode d on d.holder_id = w.account_id
                 where d.active and d.place <> 'NOWHERE' and w.channel = 'EMAIL'
                   and w.due_at <= ? and safe_at(d.from_hour, d.until_hour, ?) > ?
                   for update of w skip locked)
            update notification_due n set due_at = held.safe from held
            where (n.holder_id, n.account_id, n.channel, n.cadence)
                = (held.holder_id, held.account_id, held.channel, held.cadence)
            """;

    private static final String OF_WHOM =
            """
            from discreet_mode d where d.holder_id = o.holder_id and d.active and o.nature = 'NOTICE'
              and o.state = 'WAITING' and o.next_at <= ?
            """;
    private static final String KEEP_MAILS_INSIDE =
            "update outbox o set state = 'INSIDE' " + OF_WHOM + " and o.channel = 'EMAIL' and d.place = 'NOWHERE'";
    private static final String HOLD_MAILS = "update outbox o set next_at = safe_at(d.from_hour, d.until_hour, ?) "
            + OF_WHOM + " and o.channel = 'EMAIL' and safe_at(d.from_hour, d.until_hour, ?) > ?";
    private static final String KEEP_LETTERS_INSIDE =
            "update outbox o set state = 'INSIDE' " + OF_WHOM + " and o.channel = 'LETTER'";

    @Inject
    Sql sql;

    /** What comes at an unsafe hour is due at the next safe one, and judged then. */
    void holdWhatIsDue(Instant now) {
        sql.change(HOLD_WHAT_IS_DUE, now, now, now, now);
    }

    /** No mail where there is no safe place; none at an unsafe hour. */
    void holdMails(Instant now) {
        sql.change(KEEP_MAILS_INSIDE, now);
        sql.change(HOLD_MAILS, now, now, now, now);
    }

    /** A letter lies in a letter box for all to see. */
    void keepLettersInside(Instant now) {
        sql.change(KEEP_LETTERS_INSIDE, now);
    }
}
