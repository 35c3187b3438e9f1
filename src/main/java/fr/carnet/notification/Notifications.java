package fr.carnet.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;

/** Tells holders: a notice in the space at once, a neutral e-mail after commit (outbox). */
@Stateless
public class Notifications {

    /**
     * In the caller's transaction, whose subject is already the holder.
     *
     * @param actorName who did it, shown in the space only; null when nobody in particular
     * @param document  null when no document is concerned, or when it must not be named
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(long holder, Event event, String actorName, UUID document) {
        throw new UnsupportedOperationException("to be written");
    }
}
