package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.directory.Organization;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Permissions.Permission;
import fr.carnet.sharing.Sharing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may see the space that the viewer decides about, and who may not (R61). */
@Stateless
public class Circles {

    @Inject
    Deciders deciders;

    @Inject
    Decisions decisions;

    @Inject
    SharingSettings settings;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Entries directory;

    @Inject
    InstantSource clock;

    /** Whether the viewer decides who sees; pages that change it are for nobody else. */
    public boolean isMine(Viewer viewer) {
        return deciders.decides(viewer);
    }

    /** Empty as long as the space is not open. @throws Refusal NOT_FOUND for a delegate (R72) */
    public Optional<Circle> find(Viewer viewer) {
        if (deciders.helps(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        return deciders.decides(viewer) ? Optional.of(of(viewer)) : Optional.empty();
    }

    public Circle of(Viewer viewer) {
        var holder = deciders.at(viewer);
        var now = clock.instant();
        var inForce = seeing(permissions.inForce(holder, now), holder, now);
        var blocks = onceEach(decisions.blocks(holder));
        var numbers = Stream.concat(
                        inForce.stream().flatMap(p -> Stream.of(p.rpps(), p.finess())),
                        blocks.stream()
                                .flatMap(b -> Stream.of(
                                        b.whom().rpps(),
                                        b.whom().finess(),
                                        b.administrator().orElse(null))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var listed = directory.entries(numbers).stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        return new Circle(
                inForce.stream().map(one -> seeing(one, listed)).toList(),
                blocks.stream().map(one -> blocked(one, listed)).toList(),
                settings.attendingSeesMasked(holder));
    }

    /** @throws Refusal AUTHORISATION_OVER */
    public Seeing seeing(Viewer viewer, UUID ref) {
        return of(viewer).seeing().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new Refusal(Trusting.AUTHORISATION_OVER));
    }

    /** @throws Refusal NOT_BLOCKED */
    public Blocked blocked(Viewer viewer, UUID ref) {
        return of(viewer).blocked().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new Refusal(Trusting.NOT_BLOCKED));
    }

    /** Those on which the policy lets in whoever the permission is about. */
    private List<Permission> seeing(List<Permission> all, long holder, Instant now) {
        var viewers = all.stream().map(Circles::viewer).toList();
        var facts = permissions.facts(viewers, holder, now);
        return IntStream.range(0, all.size())
                .filter(i ->
                        policies.current().space(viewers.get(i), facts.get(i)).allows())
                .mapToObj(all::get)
                .toList();
    }

    private static Viewer viewer(Permission permission) {
        var rpps = permission.rpps() == null ? "" : permission.rpps();
        return new Viewer(
                Capacity.PROFESSIONAL, null, null, null, null, rpps, null, null, permission.finess(), null, null);
    }

    /** What an administrator blocked beside the holder is one line, the holder's own (R48). */
    private static List<Blocking> onceEach(List<Blocking> blocks) {
        var once = new LinkedHashMap<Whom, Blocking>();
        for (var block : blocks) {
            if (block.administrator().isEmpty()) once.put(block.whom(), block);
            else once.putIfAbsent(block.whom(), block);
        }
        return List.copyOf(once.values());
    }

    private static Seeing seeing(Permission permission, Map<String, Entry> listed) {
        var number = permission.rpps() == null ? permission.finess() : permission.rpps();
        var entry = listed.get(number);
        return new Seeing(
                permission.ref(),
                number,
                entry == null ? number : entry.name(),
                entry == null ? null : entry.profession(),
                place(permission.finess(), listed),
                permission.ground(),
                permission.since(),
                permission.until(),
                !permission.declaredBy().equals("HEALTH_INSURANCE"));
    }

    private static Blocked blocked(Blocking blocking, Map<String, Entry> listed) {
        var whom = blocking.whom();
        var number = whom.isNamed() ? whom.rpps() : whom.finess();
        var entry = listed.get(number);
        return new Blocked(
                blocking.ref(),
                entry == null ? number : entry.name(),
                entry == null ? null : entry.profession(),
                whom.isNamed() ? place(whom.finess(), listed) : null,
                blocking.since(),
                blocking.administrator().map(rpps -> name(listed, rpps)).orElse(null),
                blocking.isEvenEmergency());
    }

    private static String name(Map<String, Entry> listed, String number) {
        return listed.containsKey(number) ? listed.get(number).name() : number;
    }

    private static Organization place(String finess, Map<String, Entry> listed) {
        var entry = finess == null ? null : listed.get(finess);
        return entry == null ? null : entry.places().get(0);
    }
}
