package fr.carnet.notification.discreet;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Notification;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** An account's own discreet mode, with its own sign-in; the line that a change leaves in the history is for them alone. */
@Stateless
public class DiscreetModes {

    private static final String OF =
            "select active, place, from_hour, until_hour, address from discreet_mode where holder_id = ?";
    private static final String SAVE =
            """
            insert into discreet_mode (holder_id, active, place, from_hour, until_hour, address) values (?, ?, ?, ?, ?, ?)
            on conflict (holder_id) do update set active = excluded.active, place = excluded.place,
                from_hour = excluded.from_hour, until_hour = excluded.until_hour, address = excluded.address
            """;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Journal journal;

    /** @throws Refusal NOT_HOLDER */
    public DiscreetMode of(Viewer viewer) {
        enter(viewer);
        return sql.first(
                        OF,
                        row -> new DiscreetMode(
                                row.getBoolean(1),
                                SafePlace.valueOf(row.getString(2)),
                                SafeHours.of(row.getInt(3), row.getInt(4)),
                                row.getString(5)),
                        viewer.person())
                .orElse(DiscreetMode.UNSAID);
    }

    public void turn(Viewer viewer, boolean on) {
        save(viewer, of(viewer).turned(on));
    }

    /** Turns it on. @throws Refusal NO_SAFE_ADDRESS when none was confirmed */
    public void choose(Viewer viewer, SafePlace place, SafeHours hours) {
        var address = of(viewer).address();
        if (place == SafePlace.ADDRESS && address == null) throw new Refusal(Notification.NO_SAFE_ADDRESS);
        save(viewer, new DiscreetMode(true, place, hours, address));
    }

    /** In the caller’s transaction, whose subject is the account. */
    public void save(Viewer viewer, DiscreetMode mode) {
        sql.change(
                SAVE,
                viewer.person(),
                mode.active(),
                mode.place().name(),
                mode.hours().from(),
                mode.hours().until(),
                mode.address());
        journal.record(Act.decided(viewer, Action.CHANGE_DISCREET_MODE, List.of()));
    }

    private void enter(Viewer viewer) {
        if (!viewer.isHolder()) throw new Refusal(Notification.NOT_HOLDER);
        subject.is(viewer.person());
    }
}
