package fr.carnet.sharing.preview;

import fr.carnet.delegation.help.Delegation;
import fr.carnet.delegation.help.Delegations;
import fr.carnet.emergency.EmergencySwitches;
import fr.carnet.identity.Viewer;
import fr.carnet.sharing.circle.Authorisations;
import fr.carnet.sharing.circle.Blocks;
import fr.carnet.sharing.circle.Circles;
import fr.carnet.sharing.circle.Length;
import fr.carnet.sharing.circle.Role;
import fr.carnet.sharing.circle.Roles;
import fr.carnet.sharing.circle.Whom;
import fr.carnet.sharing.review.YearlyReviews;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Each kind of change, as its page does it, in an order in which most have something to change. */
final class Kinds {

    private static final UUID NOTHING = new UUID(0, 0);

    private final DrawnSpaces drawn;

    Kinds(DrawnSpaces drawn) {
        this.drawn = drawn;
    }

    private <T> T get(Class<T> type) {
        return drawn.beans.get(type);
    }

    Map<String, Runnable> of(Viewer me) {
        var one = drawn.professionals.get((int) (me.holder() % 14));
        var other = drawn.professionals.get((int) ((me.holder() + 5) % 14));
        var place = drawn.structures.get((int) (me.holder() % 4));
        var physician = physician();
        var all = new LinkedHashMap<String, Runnable>();
        all.put("authorise", () -> get(Authorisations.class).authorise(me, new Whom(one, null), Length.YEAR, null));
        all.put("authorise a structure", () -> get(Authorisations.class)
                .authorise(me, new Whom(null, place), Length.CONSULTATION, null));
        all.put("end an authorisation", () -> get(Authorisations.class).end(me, ending(me)));
        all.put("designate", () -> get(Roles.class).designate(me, Role.ATTENDING_PHYSICIAN, physician));
        all.put("show masked", () -> get(Roles.class).showMaskedToAttending(me, true));
        all.put("hide masked", () -> get(Roles.class).showMaskedToAttending(me, false));
        all.put("remove role and block", () -> get(Blocks.class).removeRoleAndBlock(me, new Whom(physician, null)));
        all.put("unblock", () -> get(Blocks.class).unblock(me, blocked(me)));
        all.put("administrator", () -> get(Roles.class).designate(me, Role.ADMINISTRATOR, physician));
        all.put("renew", () -> get(Roles.class).renew(me));
        all.put("no administrator", () -> get(Roles.class).remove(me, Role.ADMINISTRATOR));
        all.put("designate again", () -> get(Roles.class).designate(me, Role.ATTENDING_PHYSICIAN, physician));
        all.put("no attending physician", () -> get(Roles.class).remove(me, Role.ATTENDING_PHYSICIAN));
        all.put("block", () -> get(Blocks.class).block(me, new Whom(other, null), false));
        all.put("block a structure", () -> get(Blocks.class).block(me, new Whom(null, place), true));
        all.put("switches on", () -> get(EmergencySwitches.class).save(me, true, true, true));
        all.put("switches off", () -> get(EmergencySwitches.class).save(me, false, false, false));
        all.put("end help", () -> get(Delegations.class).end(me, helped(me)));
        all.put("review", () -> get(YearlyReviews.class).decide(me, Set.of(), everybody(me)));
        return all;
    }

    private String physician() {
        return drawn.professionals.stream()
                .filter(rpps ->
                        drawn.database.count("professional where profession = '10' and rpps = '" + rpps + "'") > 0)
                .findFirst()
                .orElseThrow();
    }

    private UUID ending(Viewer me) {
        return get(Circles.class).of(me).seeing().stream()
                .filter(one -> !one.isAttending() && !one.isAdministrator())
                .map(one -> one.ref())
                .findFirst()
                .orElse(NOTHING);
    }

    /** One of those that were blocked here. */
    private UUID blocked(Viewer me) {
        return get(Circles.class).of(me).blocked().stream()
                .filter(one -> one.since().equals(DrawnSpaces.NOW))
                .map(one -> one.ref())
                .findFirst()
                .orElse(NOTHING);
    }

    private UUID helped(Viewer me) {
        return get(Delegations.class).all(me).stream()
                .filter(Delegation::isActive)
                .map(Delegation::ref)
                .findFirst()
                .orElse(NOTHING);
    }

    private Set<UUID> everybody(Viewer me) {
        return get(Circles.class).of(me).seeing().stream().map(one -> one.ref()).collect(Collectors.toSet());
    }
}
