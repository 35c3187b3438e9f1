package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import java.time.Instant;

/**
 * Who may see what (R20–R30). Pure: facts in, a rule out. The pages, the API and every preview ask this one policy;
 * nothing else decides.
 */
public final class AccessPolicy {

    private final AccessMatrix matrix;

    AccessPolicy(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /** May this viewer consult this space at all? */
    public Rule space(Viewer viewer, SpaceFacts space) {
        if (isStranger(viewer, space)) return Rule.NOT_AUTHORISED;
        if (!space.open()) return Rule.SPACE_NOT_OPEN;
        if (viewer.isHolder()) return Rule.OWN_SPACE;
        if (viewer.isGuardian()) return Rule.GUARDIAN;
        if (!viewer.isProfessional()) return Rule.NOT_AUTHORISED;
        if (space.blocked()) return Rule.BLOCKED;
        return space.ground() == null ? Rule.NOT_AUTHORISED : space.ground();
    }

    /** May this viewer see this document? The strongest refusal first: a blocked depositor sees nothing (R41). */
    public Rule document(Viewer viewer, SpaceFacts space, DocumentFacts document, Instant now) {
        var access = space(viewer, space);
        if (!access.allows()) return access;
        var entry = document.entry();
        var rule = viewer.isProfessional()
                ? forProfessional(viewer, access, document)
                : forHolderOrGuardian(access, entry, now);
        return rule.allows() && entry.status() == Status.DELETED ? Rule.DELETED : rule;
    }

    /** A citizen at somebody else's space, or at that of somebody whom they no longer represent. */
    private static boolean isStranger(Viewer viewer, SpaceFacts space) {
        if (viewer.isHolder()) return viewer.holder() != space.holder();
        return viewer.isGuardian() && (viewer.holder() != space.holder() || !space.represented());
    }

    private static Rule forHolderOrGuardian(Rule access, DocumentEntry entry, Instant now) {
        if (entry.hiddenFromPatient(now)) return Rule.NOT_ANNOUNCED_YET;
        if (access == Rule.GUARDIAN && entry.hiddenFromGuardians()) return Rule.HIDDEN_FROM_GUARDIANS;
        return access;
    }

    private Rule forProfessional(Viewer viewer, Rule access, DocumentFacts document) {
        if (madeBy(viewer, document.entry())) return Rule.DEPOSITOR;
        if (document.masked()) return Rule.MASKED;
        return matrix.mayRead(viewer.profession(), document.entry().typeCode()) ? access : Rule.MATRIX;
    }

    /** The author of a document, or whoever brought it in. */
    public static boolean madeBy(Viewer viewer, DocumentEntry entry) {
        return viewer.actorId().equals(entry.depositedBy())
                || viewer.rpps() != null && viewer.rpps().equals(entry.author().rpps());
    }

    /**
     * R30: only the author changes or deletes; a software acts for the structure that deposited (901), and so does a
     * professional of that structure, but for what is masked: they must not learn of it by changing it (R25).
     */
    public static boolean mayChange(Viewer viewer, DocumentFacts document) {
        return madeBy(viewer, document.entry())
                || isOfDepositor(viewer, document.entry()) && !(document.masked() && viewer.isProfessional());
    }

    private static boolean isOfDepositor(Viewer viewer, DocumentEntry entry) {
        return viewer.software() != null
                && viewer.finess() != null
                && viewer.finess().equals(entry.depositedFor());
    }
}
