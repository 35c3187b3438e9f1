package fr.carnet.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The part of a trace that is sealed: pseudonymous, so that it may stay when a person's words are erased (SECURITY 4). */
record Trace(
        long holder,
        long seq,
        Instant at,
        String actorKind,
        String actorId,
        String action,
        String outcome,
        String rule,
        int withheld,
        List<UUID> documents,
        String channel,
        byte[] wordsDigest) {

    static final int FORMAT = 1;

    /** What the leaf hashes. Never changed for traces that exist: another form takes another number. */
    byte[] canonical() {
        return new Canonical()
                .number(FORMAT)
                .number(holder)
                .number(seq)
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .text(actorKind)
                .text(actorId)
                .text(action)
                .text(outcome)
                .text(rule)
                .number(withheld)
                .refs(documents)
                .text(channel)
                .text(null) // kept free since the first trace
                .bytes(wordsDigest)
                .toBytes();
    }
}
