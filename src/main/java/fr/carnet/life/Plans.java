package fr.carnet.life;

import fr.carnet.delegation.help.Delegations;
import fr.carnet.emergency.EmergencyCards;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.circle.Authorisations;
import fr.carnet.sharing.circle.Blocks;
import fr.carnet.sharing.circle.Role;
import fr.carnet.sharing.circle.Roles;
import fr.carnet.sharing.circle.Whom;
import fr.carnet.sharing.narrowing.Narrowings;
import fr.carnet.sharing.preview.Difference;
import fr.carnet.sharing.preview.Rehearsals;
import fr.carnet.sharing.vouchers.Vouchers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several acts of an event at once: tried and undone, or done, in one transaction. Each is its own feature's act. */
@Stateless
public class Plans {

    @Inject
    Steps steps;

    @Inject
    Delegations delegations;

    @Inject
    Narrowings narrowings;

    @Inject
    Authorisations authorisations;

    @Inject
    Blocks blocks;

    @Inject
    Roles roles;

    @Inject
    Vouchers vouchers;

    @Inject
    EmergencyCards cards;

    @Inject
    Rehearsals rehearsals;

    /** @param chosen those that were still there */
    public record Outcome(List<Step> chosen, Difference difference) {}

    /**
     * Nothing remains of it.
     *
     * @param codes of steps; what is over meanwhile is left alone
     * @throws Refusal NOT_FOUND when the viewer does not decide about the space
     */
    public Outcome rehearse(Viewer viewer, LifeEvent event, Set<String> codes) {
        var chosen = chosen(viewer, event, codes);
        return new Outcome(chosen, rehearsals.rehearse(viewer, () -> run(viewer, chosen)));
    }

    /** The same, for good: all of it or nothing. */
    public Outcome perform(Viewer viewer, LifeEvent event, Set<String> codes) {
        var chosen = chosen(viewer, event, codes);
        return new Outcome(
                chosen, rehearsals.perform(viewer, () -> run(viewer, chosen)).orElseThrow());
    }

    /** What somebody may do no more is not cut down first. */
    private List<Step> chosen(Viewer viewer, LifeEvent event, Set<String> codes) {
        var ticked = steps.of(viewer, event).stream()
                .filter(step -> codes.contains(step.getCode()))
                .sorted(Comparator.comparing(Step::kind))
                .toList();
        var ending = ticked.stream()
                .filter(step -> step.kind() == Step.Kind.END_HELP)
                .map(Step::ref)
                .collect(Collectors.toSet());
        return ticked.stream()
                .filter(step -> step.kind() != Step.Kind.NARROW || !ending.contains(step.ref()))
                .toList();
    }

    private void run(Viewer viewer, List<Step> chosen) {
        chosen.forEach(step -> run(viewer, step));
    }

    private void run(Viewer viewer, Step step) {
        switch (step.kind()) {
            case NARROW -> narrowings.setAsideAll(viewer, step.ref());
            case END_HELP -> delegations.endQuietly(viewer, step.ref());
            case BLOCK -> blocks.block(viewer, whom(step), false);
            case END_AUTHORISATION -> authorisations.end(viewer, step.ref());
            case REMOVE_ATTENDING -> roles.remove(viewer, Role.ATTENDING_PHYSICIAN);
            case REMOVE_ADMINISTRATOR -> roles.remove(viewer, Role.ADMINISTRATOR);
            case REVOKE_VOUCHER -> vouchers.revoke(viewer, step.ref());
            case REVOKE_CARD -> cards.revoke(viewer);
        }
    }

    /** Wherever they work; a structure with all who act there. */
    private static Whom whom(Step step) {
        return step.profession() == null ? new Whom(null, step.number()) : new Whom(step.number(), null);
    }
}
