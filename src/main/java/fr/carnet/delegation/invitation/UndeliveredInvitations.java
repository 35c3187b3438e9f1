package fr.carnet.delegation.invitation;

import fr.carnet.notification.Event;
import fr.carnet.notification.MailGivenUp;
import fr.carnet.notification.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever invites learns that the mail did not arrive: a code on paper is left (R69). */
@ApplicationScoped
class UndeliveredInvitations {

    static final String TEMPLATE = "INVITED";

    @Inject
    Notifications notifications;

    void givenUp(@Observes MailGivenUp mail) {
        if (mail.template().equals(TEMPLATE))
            notifications.tell(mail.holder(), Event.INVITATION_NOT_DELIVERED, null, null);
    }
}
