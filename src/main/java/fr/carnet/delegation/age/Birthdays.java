package fr.carnet.delegation.age;

import fr.carnet.delegation.Ages;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Who came of sixteen or eighteen these last weeks and was represented by a parent: told once, even by several nodes. */
@Stateless
public class Birthdays {

    /** A job that did not run for some weeks still tells; nobody is told of a birthday long past. */
    private static final int WEEKS = 4;

    private static final String TELL =
            """
            insert into birthday_told (holder_id, age, told_at)
            select p.id, ?::integer, ?::timestamptz from person p
             where p.birth_date <= ?::date and p.birth_date > ?::date
               and exists (select from guardianship g where g.holder_id = p.id and g.kind = 'PARENT' and g.ended_at is null)
               and exists (select from space s where s.holder_id = p.id and s.state = 'OPEN')
               and not exists (select from birthday_told b where b.holder_id = p.id and b.age = ?::integer)
             limit 200
            on conflict do nothing returning holder_id
            """;

    @Inject
    Sql sql;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** @return how many were told; none when nobody is left */
    public int tellSome() {
        return tell(Ages.OWN_REVIEW, Event.AGE_SIXTEEN) + tell(Ages.MAJORITY, Event.AGE_EIGHTEEN);
    }

    private int tell(int age, Event event) {
        subject.isEverybody();
        var born = LocalDate.ofInstant(clock.instant(), Time.PARIS).minusYears(age);
        List<Long> told = sql.list(
                TELL,
                row -> row.getLong(1),
                age,
                Timestamp.from(clock.instant()),
                born.toString(),
                born.minusWeeks(WEEKS).toString(),
                age);
        told.forEach(holder -> notifications.tell(holder, event, null, null));
        return told.size();
    }
}
