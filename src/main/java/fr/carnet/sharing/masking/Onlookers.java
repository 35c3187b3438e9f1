package fr.carnet.sharing.masking;

import fr.carnet.directory.Directory;
import fr.carnet.directory.Professional;
import fr.carnet.directory.Professions;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.SpaceFacts;
import fr.carnet.sharing.masking.Audience.Onlooker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Answers "who would see this?" by asking the policy for each professional who may consult the space. */
@ApplicationScoped
class Onlookers {

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    Directory directory;

    @Inject
    Professions professions;

    /** The subject is the holder. @param masking whether the act would mask (true) or show (false) */
    Audience of(long holder, List<DocumentEntry> documents, boolean masking, Instant now) {
        var inForce = maskings.of(holder);
        var inPlace = permissions.inForce(holder, now);
        var people = directory.professionals(inPlace.stream()
                .map(Permissions.Permission::rpps)
                .filter(Objects::nonNull)
                .toList());
        var changing = new ArrayList<Onlooker>();
        var keeping = new ArrayList<Onlooker>();
        for (var permission : inPlace) {
            var professional = people.get(permission.rpps());
            if (professional == null) continue;
            var viewer = as(professional, permission.finess());
            var space = permissions.facts(viewer, holder, now);
            var today = anySeen(viewer, space, documents, d -> inForce.contains(d.id()), now);
            var after = anySeen(viewer, space, documents, d -> masking, now);
            var onlooker = onlooker(professional, permission);
            if (today != after) changing.add(onlooker);
            else if (today) keeping.add(onlooker);
        }
        return new Audience(changing, keeping, !documents.stream().allMatch(DocumentEntry::isOwn));
    }

    /** The subject is the holder. Blocked professionals are not named: they may not consult. */
    List<Onlooker> mayConsult(long holder, Instant now) {
        var inPlace = permissions.inForce(holder, now);
        var people = directory.professionals(inPlace.stream()
                .map(Permissions.Permission::rpps)
                .filter(Objects::nonNull)
                .toList());
        return inPlace.stream()
                .filter(permission -> people.containsKey(permission.rpps()))
                .filter(permission -> mayConsult(people.get(permission.rpps()), permission, holder, now))
                .map(permission -> onlooker(people.get(permission.rpps()), permission))
                .toList();
    }

    private boolean mayConsult(Professional professional, Permissions.Permission permission, long holder, Instant now) {
        var viewer = as(professional, permission.finess());
        return policies.current()
                .space(viewer, permissions.facts(viewer, holder, now))
                .allows();
    }

    private Onlooker onlooker(Professional professional, Permissions.Permission permission) {
        return new Onlooker(
                professional.name(),
                professions.find(professional.profession()).orElse(null),
                organization(permission.finess()),
                permission.ground());
    }

    private boolean anySeen(
            Viewer viewer,
            SpaceFacts space,
            List<DocumentEntry> documents,
            java.util.function.Predicate<DocumentEntry> masked,
            Instant now) {
        return documents.stream().anyMatch(d -> policies.current()
                .document(viewer, space, new DocumentFacts(d, masked.test(d)), now)
                .allows());
    }

    private static Viewer as(Professional p, String finess) {
        return new Viewer(
                Capacity.PROFESSIONAL,
                null,
                p.name(),
                null,
                null,
                p.rpps(),
                p.profession(),
                p.specialty(),
                finess,
                null,
                null);
    }

    private String organization(String finess) {
        return finess == null
                ? null
                : directory.organization(finess).map(o -> o.name()).orElse(null);
    }
}
