package fr.carnet.notification.discreet;

import fr.carnet.notification.MailLeaving;
import fr.carnet.platform.Beans;

/** The code in the mail to an address, where no container puts it there. */
public final class AddressMailsOf {

    private AddressMailsOf() {}

    public static void observe(Beans beans) {
        beans.observe(MailLeaving.class, beans.get(AddressMails.class)::leaving);
    }
}
