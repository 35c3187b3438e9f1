package fr.carnet.sharing.preview;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.directory.Professions;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.SpaceFacts;
import fr.carnet.sharing.masking.MaskingsInForce;
import fr.carnet.sharing.preview.Onlooker.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one answer to "who would see this?". Runs in the caller's transaction and reads what it has changed. */
@ApplicationScoped
public class WhoSees {

    @Inject
    Cast cast;

    @Inject
    Permissions permissions;

    @Inject
    Documents documents;

    @Inject
    Coming coming;

    @Inject
    Spaces spaces;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    Professions professions;

    @Inject
    Subject subject;

    /** What each onlooker sees of the documents that the asker sees too. @param asker the holder, or their guardian */
    public Snapshot snapshot(Viewer asker, Instant now) {
        var holder = asker.holder();
        subject.is(holder);
        return seen(holder, cast.of(holder, now), seenBy(asker, now), maskings.of(holder), now);
    }

    /**
     * What each onlooker sees of these documents, were those masked and no others.
     *
     * @param among documents that the asker sees
     */
    public Snapshot among(Viewer asker, List<DocumentEntry> among, Set<Long> masked, Instant now) {
        var holder = asker.holder();
        subject.is(holder);
        return seen(holder, cast.of(holder, now), among, masked, now);
    }

    /** What each onlooker would see of documents that arrive from now on, masked on arrival or not. */
    public Snapshot ofComing(Viewer asker, Instant now) {
        var holder = asker.holder();
        subject.is(holder);
        var all = coming.documents(holder, now);
        var masked = spaces.find(holder).filter(Space::masksNew).isPresent()
                ? all.stream().map(DocumentEntry::id).collect(Collectors.toSet())
                : Set.<Long>of();
        return seen(holder, cast.of(holder, now), all, masked, now);
    }

    /** Whether this viewer decides who sees the space that they look at. The subject is then its holder. */
    boolean isDecidedBy(Viewer viewer, Instant now) {
        if (viewer.holder() == null) return false;
        subject.is(viewer.holder());
        return policies.current()
                .space(viewer, permissions.facts(viewer, viewer.holder(), now))
                .decides();
    }

    /** Of all documents. Never to show: the holder may not know of each of them yet (R28). */
    public Snapshot snapshot(long holder, Instant now) {
        subject.is(holder);
        return seen(holder, cast.of(holder, now), documents.all(holder), maskings.of(holder), now);
    }

    /** The documents of the space that the asker sees, latest act first. The subject is the holder. */
    public List<DocumentEntry> seenBy(Viewer asker, Instant now) {
        var holder = asker.holder();
        var space = permissions.facts(asker, holder, now);
        return documents.all(holder).stream()
                .filter(d -> policies.current()
                        .document(asker, space, new DocumentFacts(d, false), now)
                        .allows())
                .toList();
    }

    Snapshot seen(long holder, List<Posture> postures, List<DocumentEntry> all, Set<Long> masked, Instant now) {
        var makers = makers(all);
        var answers = new HashMap<Alike, Set<Long>>();
        var found = new Sightings();
        var facts = permissions.facts(postures.stream().map(Posture::viewer).toList(), holder, now);
        for (var i = 0; i < facts.size(); i++) {
            var posture = postures.get(i);
            var viewer = posture.viewer();
            var space = posture.found(facts.get(i));
            var rule = policies.current().space(viewer, space);
            if (!rule.allows()) continue;
            var sees = answers.computeIfAbsent(
                    new Alike(viewer.profession(), space, makers.contains(viewer.actorId()) ? viewer.actorId() : null),
                    alike -> visible(viewer, space, all, masked, now));
            found.add(posture, onlooker(posture, rule), sees);
        }
        return found.snapshot();
    }

    private Set<Long> visible(Viewer viewer, SpaceFacts space, List<DocumentEntry> all, Set<Long> masked, Instant now) {
        return all.stream()
                .filter(d -> policies.current()
                        .document(viewer, space, new DocumentFacts(d, masked.contains(d.id())), now)
                        .allows())
                .map(DocumentEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Onlooker onlooker(Posture posture, Rule rule) {
        var viewer = posture.viewer();
        var named = posture.kind() == Kind.PROFESSIONAL || posture.kind() == Kind.MEMBER;
        return new Onlooker(
                posture.kind(),
                posture.key(),
                named || viewer.isForAnother() ? viewer.displayName() : viewer.organization(),
                named ? professions.find(viewer.profession()).orElse(null) : null,
                named ? viewer.organization() : null,
                rule,
                viewer.finess() == null ? Set.of() : Set.of(viewer.finess()));
    }

    /** Two viewers of whom the policy is told the same: a hospital is judged once per profession, not once per head. */
    private record Alike(String profession, SpaceFacts space, String maker) {}

    private static Set<String> makers(List<DocumentEntry> all) {
        return all.stream()
                .flatMap(d -> Stream.of(d.depositedBy(), Posture.key(d.author().rpps())))
                .collect(Collectors.toSet());
    }
}
