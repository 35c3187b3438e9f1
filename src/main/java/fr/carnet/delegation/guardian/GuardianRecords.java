package fr.carnet.delegation.guardian;

import fr.carnet.delegation.Ages;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Rows of {@code guardianship}, in the caller's transaction. */
@ApplicationScoped
class GuardianRecords {

    private static final String IN_FORCE =
            "select guardian_id, kind, until from guardianship g where holder_id = ? and in_force(g, ?) order by since, guardian_id";
    private static final String AT_MAJORITY =
            """
            select guardian_id, kind, until from guardianship
             where holder_id = ? and kind = 'PARENT' and since < ? and (ended_at is null or ended_at >= ?) order by since
            """;
    private static final String CLOSE_OLD =
            """
            update guardianship set ended_at = (until + 1)::timestamp at time zone 'Europe/Paris'
             where holder_id = ?1 and guardian_id = ?2 and kind = 'COURT' and ended_at is null
               and until < cast(?3 as date)
            """;
    private static final String ADD =
            """
            insert into guardianship (holder_id, guardian_id, since, kind, until, certified_at, paper, recorded_by)
            values (?1, ?2, ?3, ?4, cast(?5 as date), cast(?6 as timestamptz), ?7, ?8) on conflict do nothing
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    List<GuardianRow> inForce(Person holder, Instant now) {
        return rows(holder, IN_FORCE, holder.id(), Timestamp.from(now));
    }

    /** The parents who had access when the holder came of age. */
    List<GuardianRow> atMajority(Person holder) {
        var adult = Timestamp.from(Ages.reach(holder, Ages.MAJORITY));
        return rows(holder, AT_MAJORITY, holder.id(), adult, adult);
    }

    /** A parent, who has just certified it. @return false when they represent the holder already */
    boolean addParent(Person holder, long guardian, Instant now) {
        return add(holder.id(), guardian, "PARENT", null, now.toString(), null, "person:" + guardian, now);
    }

    /** @return false when they represent the holder already */
    boolean addByCourt(Person holder, long guardian, LocalDate last, String paper, String by, Instant now) {
        em.createNativeQuery(CLOSE_OLD)
                .setParameter(1, holder.id())
                .setParameter(2, guardian)
                .setParameter(3, LocalDate.ofInstant(now, Time.PARIS).toString())
                .executeUpdate();
        return add(holder.id(), guardian, "COURT", last.toString(), null, paper, by, now);
    }

    private boolean add(
            long holder,
            long guardian,
            String kind,
            String last,
            String certified,
            String paper,
            String by,
            Instant now) {
        return em.createNativeQuery(ADD)
                        .setParameter(1, holder)
                        .setParameter(2, guardian)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .setParameter(4, kind)
                        .setParameter(5, last)
                        .setParameter(6, certified)
                        .setParameter(7, paper)
                        .setParameter(8, by)
                        .executeUpdate()
                == 1;
    }

    private List<GuardianRow> rows(Person holder, String query, Object... values) {
        return sql.list(
                query,
                row -> {
                    var court = row.getString(2).equals("COURT");
                    var until = row.getObject(3, LocalDate.class);
                    var last =
                            court ? until : Ages.birthday(holder, Ages.MAJORITY).minusDays(1);
                    var person = row.getLong(1);
                    return new GuardianRow(
                            person, persons.find(person).orElseThrow().displayName(), court, last);
                },
                values);
    }
}
