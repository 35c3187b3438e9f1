package fr.carnet.campaign;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Waves of notices: a department, a day, a channel, and how many people at most. */
@Stateless
public class Waves {

    /** Two coordinators who plan at once do not both take what is left of a day. */
    private static final String IN_TURN = "select 1 from pg_advisory_xact_lock(hashtext('carnet.campaign.plan'))";

    private static final String PLANNED_THAT_DAY =
            "select coalesce(sum(capacity), 0) from wave where campaign_id = ?1 and planned_on = ?2 and channel = ?3";
    private static final String PLAN =
            """
            insert into wave (campaign_id, department, channel, planned_on, capacity, planned_at, planned_by, with_grid)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict on constraint wave_once do nothing
            """;
    private static final String FIND = "select planned_on, launched_at is not null from wave where id = ?1 for update";
    private static final String LAUNCH = "update wave set launched_at = ?2, launched_by = ?3 where id = ?1";
    private static final String ALL =
            """
            select id, department, channel, planned_on, capacity, people, with_grid,
                case when complete_at is not null then 'COMPLETE' when launched_at is not null then 'UNDER_WAY' else 'PLANNED' end
            from wave where campaign_id = ?1 order by planned_on desc, department, channel limit 50
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Campaigns campaigns;

    @Inject
    InstantSource clock;

    public void plan(Viewer viewer, String department, Channel channel, LocalDate day, int capacity) {
        plan(viewer, department, channel, day, capacity, false);
    }

    /** @param withGrid each letter carries a grid of codes (M3); letters only */
    public void plan(Viewer viewer, String department, Channel channel, LocalDate day, int capacity, boolean withGrid) {
        if (withGrid && channel != Channel.LETTER) throw new Refusal(Campaign.GRID_ON_PAPER);
        if (day.isBefore(Countdown.dayOf(clock.instant()))) throw new Refusal(Campaign.WAVE_IN_THE_PAST);
        var campaign = campaigns.current();
        var ceiling = channel == Channel.EMAIL ? campaign.mailsADay() : campaign.lettersADay();
        em.createNativeQuery(IN_TURN).getSingleResult();
        if (planned(campaign.id(), day, channel) + capacity > ceiling) throw new Refusal(Campaign.OVER_CAPACITY);
        var added = em.createNativeQuery(PLAN)
                .setParameter(1, campaign.id())
                .setParameter(2, department)
                .setParameter(3, channel.name())
                .setParameter(4, Date.valueOf(day))
                .setParameter(5, capacity)
                .setParameter(6, now())
                .setParameter(7, viewer.actorId())
                .setParameter(8, withGrid)
                .executeUpdate();
        if (added == 0) throw new Refusal(Campaign.WAVE_PLANNED_TWICE);
    }

    /** Lets a wave go; it is written beside the requests. A second launch is refused: nobody is told twice. */
    public void launch(Viewer viewer, int wave) {
        if (campaigns.isPaused()) throw new Refusal(Campaign.CLOCK_PAUSED);
        List<?> found = em.createNativeQuery(FIND).setParameter(1, wave).getResultList();
        if (found.isEmpty()) throw new Refusal(Campaign.WAVE_UNKNOWN);
        var row = (Object[]) found.get(0);
        if ((boolean) row[1]) throw new Refusal(Campaign.WAVE_LAUNCHED);
        var today = Countdown.dayOf(clock.instant());
        if (((Date) row[0]).toLocalDate().isAfter(today)) throw new Refusal(Campaign.WAVE_TOO_EARLY);
        em.createNativeQuery(LAUNCH)
                .setParameter(1, wave)
                .setParameter(2, now())
                .setParameter(3, viewer.actorId())
                .executeUpdate();
    }

    /** The last fifty, newest day first. */
    public List<WaveRow> all() {
        List<?> rows = em.createNativeQuery(ALL)
                .setParameter(1, campaigns.current().id())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private long planned(int campaign, LocalDate day, Channel channel) {
        return ((Number) em.createNativeQuery(PLANNED_THAT_DAY)
                        .setParameter(1, campaign)
                        .setParameter(2, Date.valueOf(day))
                        .setParameter(3, channel.name())
                        .getSingleResult())
                .longValue();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static WaveRow row(Object[] r) {
        return new WaveRow(
                ((Number) r[0]).intValue(),
                (String) r[1],
                Channel.valueOf((String) r[2]),
                ((Date) r[3]).toLocalDate(),
                ((Number) r[4]).intValue(),
                ((Number) r[5]).intValue(),
                (boolean) r[6],
                (String) r[7]);
    }
}
