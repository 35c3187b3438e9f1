package fr.carnet.campaign;

import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many notices are in each state. Never a name; a count under eleven is not told. */
@Stateless
public class Counts {

    /** k of k-anonymity: fewer people are told as "fewer than". */
    public static final int SMALLEST = 11;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    public Map<NoticeState, Long> byState() {
        subject.isEverybody();
        List<?> rows = em.createNativeQuery("select state, count(*) from notice where campaign_id = ?1 group by state")
                .setParameter(1, campaigns.current().id())
                .getResultList();
        var counts = new EnumMap<NoticeState, Long>(NoticeState.class);
        for (var row : rows) {
            var cells = (Object[]) row;
            counts.put(NoticeState.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return counts;
    }
}
