package fr.carnet.sharing.preview;

import fr.carnet.delegation.Scope;
import fr.carnet.directory.Directory;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.AccessPolicy;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.SpaceFacts;
import fr.carnet.sharing.masking.MaskingsInForce;
import fr.carnet.sharing.preview.Onlooker.Kind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** "Et si ?": the holder looks at their space from somebody else's place (M4). The policy answers, as it would to them. */
@Stateless
public class Simulations {

    /** An adviser of the digital inclusion network, whoever it is. */
    public static final String ADVISER = "conseiller";

    @Inject
    WhoSees whoSees;

    @Inject
    Cast cast;

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    Directory directory;

    @Inject
    Persons persons;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Whose place can be taken without looking for anybody: those on whom something depends today. */
    public List<Place> places(Viewer viewer) {
        var holder = decided(viewer);
        var codes = codes(cast.of(holder, clock.instant()));
        return whoSees.among(viewer, List.of(), Set.of(), clock.instant()).named().stream()
                .map(one -> new Place(codes.get(one.key()), one))
                .toList();
    }

    /**
     * @param code of a {@link Place}, RPPS or FINESS of anybody of the directory, or {@link #ADVISER}
     * @throws Refusal NOT_FOUND when it names nobody
     */
    public SeenFrom from(Viewer viewer, String code) {
        var holder = decided(viewer);
        var postures = postures(code, holder);
        if (postures.isEmpty()) throw new Refusal(Sharing.NOT_FOUND);
        var decides = viewer.isHolder() ? Rule.OWN_SPACE : Rule.GUARDIAN;
        journal.record(Act.allowed(viewer, holder, Action.PREVIEW_SIGHT, decides.name(), List.of()));
        var now = clock.instant();
        var facts = facts(postures, holder, now);
        return seen(viewer, postures, facts, best(postures, facts, policy()::space), now);
    }

    /**
     * What a physician whom nothing else lets in would find, were it an emergency now. Nobody's place is taken: no line of
     * the history tells it.
     *
     * @param ground {@link Rule#EMERGENCY} or {@link Rule#DISPATCH}
     */
    public SeenFrom inEmergency(Viewer viewer, Rule ground) {
        var holder = decided(viewer);
        var now = clock.instant();
        var physician = ground == Rule.DISPATCH
                ? Posture.physician(Kind.DISPATCH, Posture.SAMU, null)
                : Posture.physician(Kind.BREAK_GLASS, Posture.URGENT, null);
        var facts = facts(List.of(physician), holder, now);
        var opening = policy().opening(physician.viewer(), facts.get(0), ground);
        return seen(viewer, List.of(physician), facts, opening, now);
    }

    /** What somebody would find whom nobody knows yet, had they accepted to help with this. Nobody's place is taken. */
    public SeenFrom withHelp(Viewer viewer, Set<Scope> scopes) {
        var holder = decided(viewer);
        var now = clock.instant();
        var helper = Posture.helper(holder);
        var facts = facts(List.of(helper), holder, now).get(0).withHelp(scopes);
        return seen(viewer, List.of(helper), List.of(facts), policy().space(helper.viewer(), facts), now);
    }

    private List<SpaceFacts> facts(List<Posture> postures, long holder, Instant now) {
        return permissions.facts(postures.stream().map(Posture::viewer).toList(), holder, now);
    }

    private SeenFrom seen(Viewer reader, List<Posture> postures, List<SpaceFacts> facts, Rule access, Instant now) {
        var masked = maskings.of(reader.holder());
        var seen = new ArrayList<DocumentEntry>();
        var hidden = new EnumMap<Rule, Long>(Rule.class);
        for (var document : whoSees.seenBy(reader, now)) {
            var about = new DocumentFacts(document, masked.contains(document.id()));
            var rule = best(postures, facts, (viewing, space) -> policy().document(viewing, space, about, now));
            if (rule.allows()) seen.add(document);
            else hidden.merge(rule, 1L, Long::sum);
        }
        return new SeenFrom(whoSees.onlooker(postures.get(0), access), access, seen, hidden);
    }

    /** Of all the places where somebody works the one that shows most: what they see at one of them, they have seen. */
    private static Rule best(
            List<Posture> postures, List<SpaceFacts> facts, BiFunction<Viewer, SpaceFacts, Rule> asked) {
        var rules = IntStream.range(0, postures.size())
                .mapToObj(i ->
                        asked.apply(postures.get(i).viewer(), postures.get(i).found(facts.get(i))))
                .toList();
        return rules.stream().filter(Rule::allows).findFirst().orElse(rules.get(0));
    }

    private AccessPolicy policy() {
        return policies.current();
    }

    private long decided(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        subject.is(viewer.holder());
        return viewer.holder();
    }

    /** Those of the circle come as they were let in, anybody else as the directory knows them. */
    private List<Posture> postures(String code, long holder) {
        if (code == null) return List.of();
        if (code.equals(ADVISER)) return List.of(Posture.adviser());
        var inCast = cast.of(holder, clock.instant());
        var codes = codes(inCast);
        var known = inCast.stream()
                .filter(posture -> code.equals(codes.get(posture.key())))
                .toList();
        if (!known.isEmpty()) return known;
        var structure = directory.organization(code);
        return structure.isPresent()
                ? List.of(Posture.physician(Kind.STRUCTURE, Posture.keyOfStructure(code), structure.get()))
                : cast.ofProfessional(code);
    }

    /** In an address a person is told by their turn: no number of a person leaves the house. */
    private static Map<String, String> codes(List<Posture> postures) {
        var codes = new HashMap<String, String>();
        var citizens = 0;
        for (var posture : postures) {
            if (codes.containsKey(posture.key())) continue;
            codes.put(
                    posture.key(),
                    posture.viewer().isForAnother()
                            ? "proche-" + ++citizens
                            : posture.key().substring(posture.key().indexOf(':') + 1));
        }
        return codes;
    }
}
