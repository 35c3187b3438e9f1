package fr.carnet.campaign;

import fr.carnet.consent.SpaceOpenings;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Notices follow what people decide (R16): the choice is consent's, made without this package, and the space row tells
 * what became of it. A choice that is missed here is met by the opening.
 */
@Stateless
public class DecidedNotices {

    /** Longer than a node may be down, or a transaction last: looking again changes nothing. */
    private static final Duration LOOK_BACK = Duration.ofHours(2);

    private static final String LATELY =
            """
            select distinct n.holder_id from choice c join notice n on n.holder_id = c.holder_id and n.campaign_id = ?
            where c.made_at > ? and n.state not in ('AUTO_OPENED', 'OPTED_IN')
            """;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    @Inject
    NoticeSteps steps;

    @Inject
    SpaceOpenings spaces;

    @Inject
    InstantSource clock;

    public void follow() {
        subject.isEverybody();
        var campaign = campaigns.current().id();
        var lately = sql.holders(LATELY, campaign, clock.instant().minus(LOOK_BACK));
        if (lately.isEmpty()) return;
        var opened = spaces.everOpen(lately);
        var now = clock.instant();
        steps.move(campaign, opened, NoticeState.OPTED_IN, null, "holder", now);
        steps.move(campaign, spaces.refused(lately), NoticeState.OPPOSED, null, "holder", now);
    }
}
