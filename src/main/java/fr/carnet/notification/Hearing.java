package fr.carnet.notification;

import java.util.UUID;

/**
 * Asked in the transaction of an act: may this delegate hear of this document? Whoever decides what a delegate sees
 * answers; without an answer nothing is told (R68). Nobody else is asked about: what is hidden from the holder or the
 * guardians is never told.
 */
public final class Hearing {

    private final long holder;
    private final long delegate;
    private final UUID document;
    private boolean allowed;

    Hearing(long holder, long delegate, UUID document) {
        this.holder = holder;
        this.delegate = delegate;
        this.document = document;
    }

    public long holder() {
        return holder;
    }

    public long delegate() {
        return delegate;
    }

    public UUID document() {
        return document;
    }

    public void allow() {
        allowed = true;
    }

    boolean isAllowed() {
        return allowed;
    }
}
