package fr.carnet.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line of the history as its reader sees it.
 *
 * @param ref        stable name of the line, which tells nothing of those that the reader does not see
 * @param who        null for the service itself, and when the names were erased by law
 * @param you        the reader did it
 * @param profession code of TRE_G15; null when none
 * @param documents  refs to resolve through {@code sharing}
 * @param rule       name of the rule, worded as {@code rule.X}
 * @param withheld   how many items were kept from the actor
 */
public record HistoryRow(
        String ref,
        Instant at,
        ActorKind kind,
        String who,
        boolean you,
        String profession,
        String organization,
        String onBehalf,
        Action action,
        List<UUID> documents,
        boolean allowed,
        String rule,
        int withheld,
        Channel channel,
        String detail) {

    /** Of somebody, or a structure, whose access can be reported. */
    public boolean isOfProfessional() {
        return kind == ActorKind.HEALTHCARE_PROFESSIONAL || kind == ActorKind.HEALTHCARE_FACILITY;
    }

    /** Key of the sentence in {@code i18n/journal}: "you have read", "has read", "tried to read". */
    public String words() {
        return "action." + action + (allowed ? you ? ".you" : "" : ".refused");
    }
}
