package fr.carnet.sharing;

import fr.carnet.delegation.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts of a space as tests make them up: nothing is granted, nothing is blocked, until they say so. */
final class SpaceMade {

    private final List<Grant> grants = new ArrayList<>();
    Block block = Block.NONE;
    Link link = Link.NONE;
    Set<Long> narrowed = Set.of();
    boolean majorityReview;
    private Set<Scope> scopes = Set.of();
    private Switches switches = Switches.DEFAULTS;

    SpaceMade grant(Rule ground) {
        grants.add(new Grant(ground, null));
        return this;
    }

    void voucher(String... groups) {
        grants.add(new Grant(Rule.VOUCHER, Set.of(groups)));
    }

    void helps(Scope... reached) {
        link = Link.DELEGATE;
        scopes = Set.of(reached);
    }

    void switches(boolean attendingSeesMasked, boolean dispatch, boolean breakGlass, boolean emergencyMasked) {
        switches = new Switches(attendingSeesMasked, dispatch, breakGlass, emergencyMasked);
    }

    SpaceFacts made(boolean open) {
        return new SpaceFacts(
                Facts.HOLDER,
                open,
                List.copyOf(grants),
                block,
                link,
                scopes,
                link == Link.DELEGATE ? narrowed : Set.of(),
                switches,
                majorityReview);
    }
}
