package fr.carnet.notification;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What this account wants to be told of the space that it looks at: its own, or somebody else's (R65, R67). */
@Stateless
public class NotificationSettings {

    private static final String HAS_EMAIL =
            """
            select email is not null or exists (
                select from discreet_mode d where d.holder_id = p.id and d.active and d.place = 'ADDRESS')
              from person p where id = ?
            """;

    private static final String CHOSEN =
            "select family, email, letter from notification_setting where holder_id = ? and account_id = ?";
    private static final String CHOOSE =
            """
            insert into notification_setting (holder_id, account_id, family, email, letter) values (?1, ?2, ?3, ?4, ?5)
            on conflict (holder_id, account_id, family) do update set email = excluded.email, letter = excluded.letter
            """;

    /** Summaries of a cadence that no family has any longer are not due. */
    private static final String FORGET =
            """
            delete from notification_due d where holder_id = ?1 and account_id = ?2 and cadence <> 'NOW'
                and not exists (select from notification_setting s where s.holder_id = ?1 and s.account_id = ?2
                    and d.cadence = case d.channel when 'EMAIL' then s.email else s.letter end)
            """;

    private static final String HOURS =
            "select hour, quiet from notification_hours where holder_id = ? and account_id = ?";
    private static final String CHOOSE_HOURS =
            """
            insert into notification_hours (holder_id, account_id, hour, quiet) values (?1, ?2, ?3, ?4)
            on conflict (holder_id, account_id) do update set hour = excluded.hour, quiet = excluded.quiet
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Listeners listeners;

    @Inject
    Subject subject;

    @Inject
    Journal journal;

    /** Whether this account can be written to by e-mail at all: at its known address, or at one of its own choosing. */
    public boolean hasEmail(Viewer viewer) {
        if (viewer.isHolder()) subject.is(viewer.person());
        return sql.first(HAS_EMAIL, row -> row.getBoolean(1), viewer.person()).orElse(false);
    }

    /** Whether their own discreet mode goes before these settings (M9); it is nobody else's to know. */
    public boolean isDiscreet(Viewer viewer) {
        if (!viewer.isHolder()) return false;
        subject.is(viewer.person());
        return sql.first("select true from discreet_mode where holder_id = ? and active", row -> true, viewer.person())
                .isPresent();
    }

    /** One for each family of which this account may hear. */
    public List<Wish> all(Viewer viewer) {
        var reach = listeners.enter(viewer).families();
        var mail = hasEmail(viewer);
        var chosen = sql
                .list(
                        CHOSEN,
                        row -> new Wish(
                                Family.valueOf(row.getString(1)),
                                Cadence.valueOf(row.getString(2)),
                                Cadence.valueOf(row.getString(3))),
                        viewer.holder(),
                        viewer.person())
                .stream()
                .collect(Collectors.toMap(Wish::family, Function.identity()));
        return reach.stream()
                .map(family -> chosen.getOrDefault(family, Wish.unsaid(family)).possible(mail))
                .toList();
    }

    /** @throws Refusal NOT_HOLDER, NEVER_OFF, NO_EMAIL, NO_DAILY_LETTER */
    public void choose(Viewer viewer, Wish wish) {
        var reach = listeners.enter(viewer);
        if (!reach.families().contains(wish.family())) throw new Refusal(Notification.NOT_HOLDER);
        if (wish.letter() == Cadence.DAILY) throw new Refusal(Notification.NO_DAILY_LETTER);
        if (wish.email() != Cadence.OFF && !hasEmail(viewer)) throw new Refusal(Notification.NO_EMAIL);
        if (wish.family().isNeverOff() && wish.email() != Cadence.NOW && wish.letter() != Cadence.NOW)
            throw new Refusal(Notification.NEVER_OFF);
        em.createNativeQuery(CHOOSE)
                .setParameter(1, viewer.holder())
                .setParameter(2, viewer.person())
                .setParameter(3, wish.family().name())
                .setParameter(4, wish.email().name())
                .setParameter(5, wish.letter().name())
                .executeUpdate();
        em.createNativeQuery(FORGET)
                .setParameter(1, viewer.holder())
                .setParameter(2, viewer.person())
                .executeUpdate();
        trace(viewer, reach);
    }

    public Hours hours(Viewer viewer) {
        listeners.enter(viewer);
        return sql.first(HOURS, row -> new Hours(row.getInt(1), row.getBoolean(2)), viewer.holder(), viewer.person())
                .orElse(Hours.UNSAID);
    }

    /** From the next event on: what is due already keeps its hour. */
    public void choose(Viewer viewer, Hours hours) {
        var reach = listeners.enter(viewer);
        if (!Hours.POSSIBLE.contains(hours.hour())) throw new Refusal(Notification.NOT_AN_HOUR);
        em.createNativeQuery(CHOOSE_HOURS)
                .setParameter(1, viewer.holder())
                .setParameter(2, viewer.person())
                .setParameter(3, hours.hour())
                .setParameter(4, hours.quiet())
                .executeUpdate();
        trace(viewer, reach);
    }

    private void trace(Viewer viewer, Reach reach) {
        journal.record(Act.allowed(viewer, viewer.holder(), Action.CHANGE_NOTIFICATIONS, reach.ground(), List.of()));
    }
}
