package fr.carnet.emergency;

import fr.carnet.directory.Directory;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Professional;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.preview.Simulations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tonight's emergency, rehearsed: the policy is asked as it would be, nothing is opened and nobody is told. */
@Stateless
public class EmergencyRehearsals {

    @Inject
    Simulations simulations;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    DocumentTypes types;

    @Inject
    Directory directory;

    @Inject
    Persons persons;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * @param ground  {@code DISPATCH} or {@code EMERGENCY}
     * @param opening why the door opens or not
     * @param groups  how many documents of each group would be shown
     * @param seen    of all groups
     * @param hidden  how many would not be, by rule
     */
    public record Scene(Rule ground, Rule opening, Map<String, Long> groups, int seen, Map<Rule, Long> hidden) {}

    /**
     * @param byMail     the holder would be told by mail; by letter otherwise
     * @param physicians attending physicians who would be told
     */
    public record Rehearsed(List<Scene> scenes, boolean byMail, List<String> physicians) {}

    /** Empty when the viewer has no say in this space, or it is not open. */
    public Optional<Rehearsed> of(Viewer viewer) {
        if (viewer.holder() == null) return Optional.empty();
        var holder = viewer.holder();
        subject.is(holder);
        var now = clock.instant();
        if (!policies.current()
                .space(viewer, permissions.facts(viewer, holder, now))
                .decides()) return Optional.empty();
        var byMail = persons.find(holder).orElseThrow().email() != null;
        var scenes = List.of(scene(viewer, Rule.DISPATCH), scene(viewer, Rule.EMERGENCY));
        return Optional.of(new Rehearsed(scenes, byMail, physicians(holder, now)));
    }

    private Scene scene(Viewer viewer, Rule ground) {
        var found = simulations.inEmergency(viewer, ground);
        var groups = found.seen().stream()
                .map(this::group)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Scene(ground, found.access(), groups, found.seen().size(), found.hidden());
    }

    private String group(DocumentEntry document) {
        return types.find(document.typeCode()).orElseThrow().group();
    }

    private List<String> physicians(long holder, Instant now) {
        return permissions.inForce(holder, now).stream()
                .filter(permission -> permission.ground() == Rule.ATTENDING_PHYSICIAN && permission.rpps() != null)
                .map(permission -> directory.professional(permission.rpps()))
                .flatMap(Optional::stream)
                .map(Professional::name)
                .toList();
    }
}
