package fr.carnet.consent.choice;

import fr.carnet.consent.Part;
import fr.carnet.journal.Action;
import java.util.Set;

/** What was chosen. Words in {@code i18n/consent}, key {@code kind.X}. */
public enum Kind {
    /** no, to all or to some parts */
    OPT_OUT(Action.OPT_OUT),
    /** yes, perhaps without some parts */
    OPT_IN(Action.OPT_IN),
    /** no, to a space that was open */
    CLOSE(Action.CLOSE_SPACE),
    /** yes, to a space that was closed */
    REOPEN(Action.REOPEN_SPACE);

    private final Action action;

    Kind(Action action) {
        this.action = action;
    }

    Action action() {
        return action;
    }

    /** The name of its words: a refusal by part has words of its own. */
    public String named(Set<Part> parts) {
        return this == OPT_OUT && !refusesAll(parts) ? "OPT_OUT_PART" : name();
    }

    /** Whether whoever chose this wants no space at all. */
    public boolean refusesAll(Set<Part> parts) {
        return this == CLOSE || this == OPT_OUT && parts.containsAll(Part.all());
    }
}
