package fr.carnet.life;

import fr.carnet.delegation.help.Delegation;
import fr.carnet.delegation.help.Delegations;
import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.directory.Organization;
import fr.carnet.emergency.EmergencyCards;
import fr.carnet.identity.Viewer;
import fr.carnet.life.Step.Kind;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.circle.Circles;
import fr.carnet.sharing.circle.Seeing;
import fr.carnet.sharing.vouchers.Vouchers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done because of an event, from what is there today: who helps, who may see, what is on paper. */
@Stateless
public class Steps {

    @Inject
    Circles circles;

    @Inject
    Delegations delegations;

    @Inject
    Vouchers vouchers;

    @Inject
    EmergencyCards cards;

    @Inject
    Entries directory;

    /** @throws Refusal NOT_FOUND when the viewer does not decide about the space */
    public List<Step> of(Viewer viewer, LifeEvent event) {
        var seeing = circles.of(viewer).seeing();
        return switch (event) {
            case MOVING ->
                seeing.stream()
                        .filter(one -> !one.isByTheHour())
                        .map(this::ending)
                        .toList();
            case SAFETY ->
                Stream.of(helping(viewer), blocking(seeing), papers(viewer))
                        .flatMap(steps -> steps)
                        .toList();
        };
    }

    private Step ending(Seeing seeing) {
        if (seeing.isAttending()) return step(Kind.REMOVE_ATTENDING, seeing);
        return step(seeing.isAdministrator() ? Kind.REMOVE_ADMINISTRATOR : Kind.END_AUTHORISATION, seeing);
    }

    private Stream<Step> helping(Viewer viewer) {
        return delegations.all(viewer).stream()
                .filter(one -> one.isActive() || one.isWaiting())
                .flatMap(one -> Stream.of(Kind.NARROW, Kind.END_HELP)
                        .filter(kind -> kind == Kind.END_HELP || one.isReadingDocuments())
                        .map(kind -> step(kind, one)));
    }

    /**
     * Whoever was designated here is blocked on a page of its own, where the role goes first (R43), whatever else lets
     * them see.
     */
    private Stream<Step> blocking(List<Seeing> seeing) {
        var known = seeing.stream()
                .filter(one -> one.isAttending() && one.declared())
                .map(Seeing::number)
                .collect(Collectors.toCollection(HashSet::new));
        return seeing.stream()
                .filter(one ->
                        known.add(one.number()) && directory.find(one.number()).isPresent())
                .map(one -> step(Kind.BLOCK, one));
    }

    private Stream<Step> papers(Viewer viewer) {
        var codes = vouchers.list(viewer).stream()
                .map(one -> new Step(
                        Kind.REVOKE_VOUCHER,
                        one.voucher().ref(),
                        null,
                        one.structure().name(),
                        null,
                        List.of(one.structure()),
                        one.voucher().until()));
        var card = cards.find(viewer).stream()
                .map(one -> new Step(Kind.REVOKE_CARD, one.card().ref(), null, null, null, List.of(), null));
        return Stream.concat(codes, card);
    }

    private Step step(Kind kind, Seeing seeing) {
        return new Step(
                kind,
                seeing.ref(),
                seeing.number(),
                seeing.name(),
                seeing.profession(),
                places(seeing),
                kind == Kind.BLOCK ? null : seeing.until());
    }

    private static Step step(Kind kind, Delegation one) {
        return new Step(
                kind,
                one.ref(),
                null,
                one.name(),
                null,
                List.of(),
                kind == Kind.END_HELP && one.isActive() ? one.until() : null);
    }

    private List<Organization> places(Seeing seeing) {
        if (seeing.place() != null) return List.of(seeing.place());
        return directory.find(seeing.number()).map(Entry::places).orElse(List.of());
    }
}
