package fr.carnet.notification;

import java.util.UUID;

/** A mail of the outbox that this worker has claimed. */
record Mailing(
        long holder,
        long id,
        UUID ref,
        String recipient,
        String template,
        String language,
        int attempts,
        Nature nature) {

    enum Nature {
        /** something waits in the space: one letter says so, whatever it is */
        NOTICE,
        /** of its own, such as a code: so is its letter */
        MAIL,
        /** to somebody else than the person it is about: none of them is told by letter */
        THIRD_PARTY
    }
}
