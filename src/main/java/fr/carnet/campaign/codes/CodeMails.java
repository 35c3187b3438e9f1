package fr.carnet.campaign.codes;

import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.notification.MailLeaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** The code is drawn as its mail leaves: a mail that is tried again has another one, and the outbox never holds any. */
@ApplicationScoped
class CodeMails {

    @Inject
    ActivationCodes codes;

    @Inject
    InstantSource clock;

    void leaving(@Observes MailLeaving mail) {
        if (!mail.template().equals(NewCodes.TEMPLATE)) return;
        mail.words().put("code", codes.issue(mail.holder(), clock.instant()));
    }
}
