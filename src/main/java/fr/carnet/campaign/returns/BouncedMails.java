package fr.carnet.campaign.returns;

import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.Dispatches;
import fr.carnet.campaign.NoticeState;
import fr.carnet.campaign.NoticeSteps;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** What became of mails of the campaign, as mail servers report it. */
@Stateless
public class BouncedMails {

    /** A ref leads to its holder; a mail that a letter has followed says nothing about the letter. */
    private static final String WHOSE =
            """
            select n.holder_id from person p
            join outbox o on o.holder_id = p.id and o.ref = ? and o.template = ?
            join notice n on n.holder_id = p.id and n.campaign_id = ? and n.channel = 'EMAIL'
            where p.ref_prefix = ?
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
    InstantSource clock;

    /**
     * A mail that failed stops the clock, and a letter follows (R4). A second report of the same mail, one that comes
     * too late, and one of an unknown mail change nothing.
     *
     * @return whether it was of use
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean note(UUID mail, boolean delivered) {
        subject.isEverybody();
        var campaign = campaigns.current().id();
        var whose = sql.holders(WHOSE, mail, Dispatches.TEMPLATE, campaign, Refs.prefix(mail));
        var to = delivered ? NoticeState.DELIVERED : NoticeState.FAILED;
        return !steps.move(campaign, whose, to, null, "system", clock.instant()).isEmpty();
    }
}
