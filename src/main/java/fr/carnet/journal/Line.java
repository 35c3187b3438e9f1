package fr.carnet.journal;

import java.time.Instant;
import java.util.Set;

/**
 * One line of a history without what it is about: no document is named here, and nothing that somebody typed.
 *
 * @param ref  as in {@link HistoryRow}
 * @param who  null when the names were erased by law
 * @param rule name of the rule, worded as {@code rule.X}
 */
public record Line(
        String ref,
        long seq,
        Instant at,
        ActorKind kind,
        String who,
        String profession,
        String organization,
        Action action,
        boolean allowed,
        String rule) {

    private static final Set<String> EMERGENCIES = Set.of("EMERGENCY", "DISPATCH", "EMERGENCY_CARD");

    /** Somebody who treats people, or their structure: whoever a holder may report (R107). */
    public boolean isOfProfessional() {
        return kind == ActorKind.HEALTHCARE_PROFESSIONAL || kind == ActorKind.HEALTHCARE_FACILITY;
    }

    /** The space was opened, or read, because of an emergency; or somebody tried to. */
    public boolean isOfEmergency() {
        return action == Action.OPEN_IN_EMERGENCY || EMERGENCIES.contains(rule);
    }

    /** Key of the sentence in {@code i18n/journal}. */
    public String words() {
        return "action." + action + (allowed ? "" : ".refused");
    }
}
