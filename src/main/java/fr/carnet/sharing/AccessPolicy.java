package fr.carnet.sharing;

import fr.carnet.delegation.Scope;
import fr.carnet.identity.Viewer;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import java.time.Instant;
import java.util.List;

/**
 * Who may see what (R14, R20–R30, R41, R46, R50, R73). Pure: facts in, a rule out. The pages, the API and every preview ask
 * this one policy; nothing else decides.
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
        if (viewer.isForAnother()) return space.link() == Link.GUARDIAN ? Rule.GUARDIAN : Rule.DELEGATE;
        if (!viewer.isProfessional()) return Rule.NOT_AUTHORISED;
        return space.standing().stream()
                .map(Grant::ground)
                .findFirst()
                .orElse(space.block() == Block.NONE ? Rule.NOT_AUTHORISED : Rule.BLOCKED);
    }

    /** May this viewer see this document? The strongest refusal first: a blocked depositor sees nothing (R41). */
    public Rule document(Viewer viewer, SpaceFacts space, DocumentFacts document, Instant now) {
        var access = space(viewer, space);
        if (!access.allows()) return access;
        var entry = document.entry();
        if (entry.former()) return Rule.FORMER_RECORD;
        var rule =
                switch (access) {
                    case OWN_SPACE, GUARDIAN -> forHolderOrGuardian(access, entry, now);
                    case DELEGATE -> forDelegate(space, document, now);
                    default -> forProfessional(viewer, space, document);
                };
        return rule.allows() && entry.status() == Status.DELETED ? Rule.DELETED : rule;
    }

    /**
     * May this viewer add a document by hand: citizens one of the holder's own, a professional what a voucher lets them
     * (R34)? A block ends sight and not feeding (R42).
     */
    public Rule adding(Viewer viewer, SpaceFacts space) {
        var access = space(viewer, space);
        if (viewer.isProfessional() && space.open() && space.hasGrant(Rule.VOUCHER_TO_ADD)) return Rule.VOUCHER_TO_ADD;
        if (access.decides()) return access;
        if (access != Rule.DELEGATE) return access.allows() ? Rule.NOT_AUTHORISED : access;
        return space.scopes().contains(Scope.DOCUMENTS_ADD) ? access : Rule.NOT_IN_SCOPE;
    }

    /**
     * May this viewer shut somebody out of the space: whoever decides about it, and the administrator on the holder's
     * behalf as long as nothing shuts out the administrator (R48)?
     */
    public Rule blocking(Viewer viewer, SpaceFacts space) {
        var access = space(viewer, space);
        if (access.decides() || !access.allows()) return access;
        if (viewer.isForAnother()) return Rule.NOT_IN_SCOPE;
        var administers = space.standing().stream().anyMatch(grant -> grant.ground() == Rule.ADMINISTRATOR);
        return administers ? Rule.ADMINISTRATOR : Rule.NOT_AUTHORISED;
    }

    /**
     * May this professional open the space in an emergency (R46, R50)? What else lets them in does not count.
     *
     * @param ground {@link Rule#EMERGENCY} or {@link Rule#DISPATCH}
     */
    public Rule opening(Viewer viewer, SpaceFacts space, Rule ground) {
        if (!viewer.isProfessional()) return Rule.NOT_AUTHORISED;
        if (!space.open()) return Rule.SPACE_NOT_OPEN;
        if (!Switches.DEFAULTS.uphold(ground, space.block())) return Rule.BLOCKED;
        return space.switches().uphold(ground, space.block()) ? ground : Rule.EMERGENCY_OFF;
    }

    /** A citizen at somebody else's space, or at that of somebody for whom they no longer act. */
    private static boolean isStranger(Viewer viewer, SpaceFacts space) {
        if (viewer.isHolder()) return viewer.holder() != space.holder();
        return viewer.isForAnother() && (viewer.holder() != space.holder() || space.link() == Link.NONE);
    }

    private static Rule forHolderOrGuardian(Rule access, DocumentEntry entry, Instant now) {
        if (entry.hiddenFromPatient(now)) return Rule.NOT_ANNOUNCED_YET;
        if (access == Rule.GUARDIAN && entry.hiddenFromGuardians()) return Rule.HIDDEN_FROM_GUARDIANS;
        return access;
    }

    /** R68: what is masked or secret is not for delegates, be it what they added themselves. */
    private static Rule forDelegate(SpaceFacts space, DocumentFacts document, Instant now) {
        var entry = document.entry();
        if (!space.scopes().contains(Scope.DOCUMENTS_READ)) return Rule.NOT_IN_SCOPE;
        if (entry.hiddenFromPatient(now)) return Rule.NOT_ANNOUNCED_YET;
        if (entry.hiddenFromGuardians()) return Rule.HIDDEN_FROM_GUARDIANS;
        if (document.masked()) return Rule.MASKED;
        return space.narrowed().contains(entry.id()) ? Rule.NARROWED : Rule.DELEGATE;
    }

    private Rule forProfessional(Viewer viewer, SpaceFacts space, DocumentFacts document) {
        var entry = document.entry();
        if (madeBy(viewer, entry)) return Rule.DEPOSITOR;
        var standing = document.masked() ? showingMasked(space) : space.standing();
        if (standing.isEmpty()) return Rule.MASKED;
        if (space.majorityReview() && entry.isAddedForHolder()) return Rule.MAJORITY_REVIEW;
        if (!matrix.mayRead(viewer.profession(), entry.typeCode())) return Rule.MATRIX;
        return standing.stream()
                .filter(grant -> grant.reaches(matrix.group(entry.typeCode())))
                .map(Grant::ground)
                .findFirst()
                .orElse(Rule.NOT_IN_VOUCHER);
    }

    private static List<Grant> showingMasked(SpaceFacts space) {
        return space.standing().stream()
                .filter(grant -> space.switches().showMasked(grant.ground()))
                .toList();
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
