package fr.carnet.journal;

import fr.carnet.identity.Viewer;
import java.util.List;
import java.util.UUID;

/**
 * One access or act to write in a holder's history (R60).
 *
 * @param viewer    who acts; null when the system acts by itself
 * @param rule      name of the rule that allowed or refused, worded in {@code i18n/journal} as {@code rule.X}
 * @param withheld  how many items were kept from the viewer; shown to the holder only
 * @param documents refs of the documents concerned
 * @param detail    short words for the history (a search by type, a software's name); null when nothing to add
 * @param channel   by which way the act came, when the viewer does not tell: an agent writes down what they were told
 *     on the phone; null otherwise
 */
public record Act(
        Viewer viewer,
        long holder,
        Action action,
        boolean allowed,
        String rule,
        int withheld,
        List<UUID> documents,
        String detail,
        Channel channel) {

    public Act(
            Viewer viewer,
            long holder,
            Action action,
            boolean allowed,
            String rule,
            int withheld,
            List<UUID> documents,
            String detail) {
        this(viewer, holder, action, allowed, rule, withheld, documents, detail, null);
    }

    public static Act allowed(Viewer viewer, long holder, Action action, String rule, List<UUID> documents) {
        return new Act(viewer, holder, action, true, rule, 0, documents, null);
    }

    /** By somebody who decides about the space that they look at: its holder, or who represents them in law. */
    public static Act decided(Viewer viewer, Action action, List<UUID> documents) {
        return allowed(viewer, viewer.holder(), action, viewer.isHolder() ? "OWN_SPACE" : "GUARDIAN", documents);
    }

    public static Act refused(Viewer viewer, long holder, Action action, String rule, List<UUID> documents) {
        return new Act(viewer, holder, action, false, rule, 0, documents, null);
    }

    /** The same act, come by this way. */
    public Act through(Channel way) {
        return new Act(viewer, holder, action, allowed, rule, withheld, documents, detail, way);
    }

    Channel way() {
        return channel == null ? Channel.of(viewer) : channel;
    }
}
