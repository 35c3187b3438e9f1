package fr.carnet.delegation;

import java.time.Instant;
import java.util.Set;

/**
 * As what a citizen is at a space, at this very moment.
 *
 * @param decides   the holder, or whoever represents them: everything is theirs to decide
 * @param certified whoever represents the holder has certified it (R70)
 * @param scopes    what a delegate may reach; empty for anybody else
 * @param until     when a delegation ends; null for anybody else
 */
public record Standing(boolean decides, boolean certified, Set<Scope> scopes, Instant until) {

    static final Standing OWN = new Standing(true, true, Set.of(), null);

    static Standing guardian(boolean certified) {
        return new Standing(true, certified, Set.of(), null);
    }

    static Standing delegate(Set<Scope> scopes, Instant until) {
        return new Standing(false, true, scopes, until);
    }

    /** An instant of the last day of a delegation; null for anybody else. */
    Instant last() {
        return until == null ? null : until.minusMillis(1);
    }

    boolean reaches(Scope scope) {
        return decides || scopes.contains(scope);
    }
}
