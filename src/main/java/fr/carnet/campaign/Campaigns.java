package fr.carnet.campaign;

import fr.carnet.campaign.Countdown.Pause;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The campaign under way and its clock. */
@Stateless
public class Campaigns {

    /** @param lettersADay that printers and the post can take; the same for mails */
    public record Facts(int id, String name, int mailsADay, int lettersADay) {}

    private static final String CURRENT =
            "select id, name, mails_a_day, letters_a_day from campaign order by id desc limit 1";
    private static final String PAUSE =
            """
            insert into clock_pause (campaign_id, from_at, paused_by, reason) values (?1, ?2, ?3, ?4)
            on conflict (campaign_id) where to_at is null do nothing
            """;
    private static final String RESUME =
            "update clock_pause set to_at = ?2, resumed_by = ?3 where campaign_id = ?1 and to_at is null";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    public Facts current() {
        var row = (Object[]) em.createNativeQuery(CURRENT).getSingleResult();
        return new Facts(
                ((Number) row[0]).intValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue());
    }

    /** From now on no day counts and no space opens, for anybody. The reason is kept and shown. */
    public void pause(Viewer viewer, String reason) {
        if (changed(PAUSE, viewer, reason) == 0) throw new Refusal(Campaign.CLOCK_PAUSED);
    }

    /** Days count again from tomorrow on; those of the pause never will. */
    public void resume(Viewer viewer) {
        if (changed(RESUME, viewer, null) == 0) throw new Refusal(Campaign.CLOCK_NOT_PAUSED);
    }

    public boolean isPaused() {
        return countdown().isPaused();
    }

    /** The day on which a space opens whose notice is sent now. */
    public LocalDate opensOnIfSentNow() {
        var now = clock.instant();
        return countdown().opensOn(now, Countdown.dayOf(now));
    }

    /** Clocks that were started before this instant have run out. */
    public Instant runOutWhenStartedBefore() {
        return countdown().runOutWhenStartedBefore(Countdown.dayOf(clock.instant()));
    }

    private Countdown countdown() {
        List<?> rows = em.createNativeQuery("select from_at, to_at from clock_pause where campaign_id = ?1")
                .setParameter(1, current().id())
                .getResultList();
        return new Countdown(rows.stream().map(row -> pause((Object[]) row)).toList());
    }

    private static Pause pause(Object[] row) {
        return new Pause(((Timestamp) row[0]).toInstant(), row[1] == null ? null : ((Timestamp) row[1]).toInstant());
    }

    private int changed(String sql, Viewer viewer, String reason) {
        var query = em.createNativeQuery(sql)
                .setParameter(1, current().id())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, viewer.actorId());
        if (reason != null) query.setParameter(4, reason);
        return query.executeUpdate();
    }
}
