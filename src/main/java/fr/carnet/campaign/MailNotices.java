package fr.carnet.campaign;

import fr.carnet.notification.MailGivenUp;
import fr.carnet.notification.MailSent;
import fr.carnet.platform.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** The clock of a notice by e-mail starts when its mail leaves, in the same transaction (R3). */
@ApplicationScoped
class MailNotices {

    @Inject
    Campaigns campaigns;

    @Inject
    NoticeSteps steps;

    @Inject
    InstantSource clock;

    void sent(@Observes MailSent mail) {
        if (mail.template().equals(Dispatches.TEMPLATE)) move(mail.holder(), NoticeState.SENT);
    }

    /** Next channel: a letter (R4). */
    void givenUp(@Observes MailGivenUp mail) {
        if (mail.template().equals(Dispatches.TEMPLATE)) move(mail.holder(), NoticeState.FAILED);
    }

    private void move(long holder, NoticeState to) {
        steps.move(campaigns.current().id(), new Holders(List.of(holder)), to, null, "system", clock.instant());
    }
}
