package fr.carnet.delegation.invitation;

import fr.carnet.notification.MailGivenUp;
import fr.carnet.platform.Beans;

/** What follows an invitation's mail, where no container does it. */
public final class InvitationMails {

    private InvitationMails() {}

    public static void observe(Beans beans) {
        beans.observe(MailGivenUp.class, beans.get(UndeliveredInvitations.class)::givenUp);
    }
}
