package fr.carnet.notification;

import java.util.UUID;

/**
 * Asked in the transaction of an act, and again when a message leaves: may this account hear of this document? Whoever
 * decides what is seen answers; without an answer nothing is told (R68, R29).
 */
public final class Hearing {

    private final long holder;
    private final long account;
    private final UUID document;
    private boolean allowed;
    private boolean gone;

    Hearing(long holder, long account, UUID document) {
        this.holder = holder;
        this.account = account;
        this.document = document;
    }

    public long holder() {
        return holder;
    }

    /** The holder, somebody who represents them, or a delegate. */
    public long account() {
        return account;
    }

    public UUID document() {
        return document;
    }

    public void allow() {
        allowed = true;
    }

    /** They might see it, but it was deleted. */
    public void isGone() {
        gone = true;
    }

    /** A document that is gone is no news; that somebody looked at it still is. */
    boolean allows(Family family) {
        return allowed || gone && family != Family.DOCUMENT;
    }
}
