package fr.carnet.notification.discreet;

import fr.carnet.notification.MailLeaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The code is drawn as its mail leaves: the outbox never holds any. */
@ApplicationScoped
class AddressMails {

    @Inject
    SafeAddresses addresses;

    @Inject
    AddressCodes codes;

    void leaving(@Observes MailLeaving mail) {
        if (!mail.template().equals(AddressCodes.TEMPLATE)) return;
        addresses.waiting(mail.holder()).ifPresent(waiting -> mail.words().put("code", codes.of(waiting)));
    }
}
