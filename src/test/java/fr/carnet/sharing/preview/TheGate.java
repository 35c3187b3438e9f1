package fr.carnet.sharing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What everybody of the country is really served of one space, by key of an onlooker; who is not let in is not there. */
final class TheGate {

    private final DrawnSpaces drawn;

    TheGate(DrawnSpaces drawn) {
        this.drawn = drawn;
    }

    /** Of the documents that this asker is served too. */
    Map<String, Set<Object>> ids(Viewer asker) {
        return answers(asker, DocumentEntry::id);
    }

    /** Types of those brought in by that software. */
    Map<String, Set<Object>> types(Viewer asker, String broughtBy) {
        return answers(
                asker,
                document -> document.depositedBy().startsWith("software:" + broughtBy) ? document.typeCode() : "none");
    }

    private Map<String, Set<Object>> answers(Viewer asker, Function<DocumentEntry, Object> what) {
        var holder = asker.holder();
        var own = entries(asker, holder).stream().map(DocumentEntry::id).collect(Collectors.toSet());
        var all = new HashMap<String, Set<Object>>();
        for (var posture : drawn.everybody(holder)) add(all, posture.key(), posture.viewer(), holder, own, what);
        for (var posture : drawn.somebodies()) add(all, posture.key(), posture.viewer(), holder, own, what);
        Map.of(Posture.SAMU, "DISPATCH", Posture.URGENT, "EMERGENCY").forEach((key, ground) -> {
            drawn.run(
                    "insert into permission (holder_id, rpps, finess, ground, since, until) values (%d, '%s', '310000019', '%s', '2026-11-22', '2026-11-23')",
                    holder, DrawnSpaces.STRANGER, ground);
            add(all, key, DrawnSpaces.stranger(), holder, own, what);
            drawn.run("delete from permission where rpps = '%s'", DrawnSpaces.STRANGER);
        });
        return all;
    }

    private void add(
            Map<String, Set<Object>> all,
            String key,
            Viewer viewer,
            long holder,
            Set<Long> own,
            Function<DocumentEntry, Object> what) {
        var found = entries(viewer, holder);
        if (found == null) return;
        var seen = all.computeIfAbsent(key, any -> new HashSet<>());
        found.stream().filter(one -> own.contains(one.id())).map(what).forEach(seen::add);
    }

    /** Null when they are not let in. */
    List<DocumentEntry> entries(Viewer viewer, long holder) {
        try {
            return drawn.beans
                    .get(RecordAccess.class)
                    .list(viewer, holder, new Search(any -> true, true, 0, Integer.MAX_VALUE, null))
                    .documents();
        } catch (Refusal refused) {
            return null;
        }
    }

    /** That those are named who were served more there than here, and nobody else; a structure speaks for its members. */
    void confirms(String what, List<Onlooker> named, Map<String, Set<Object>> there, Map<String, Set<Object>> here) {
        var real = there.keySet().stream()
                .filter(key -> !here.containsKey(key) || !here.get(key).containsAll(there.get(key)))
                .collect(Collectors.toSet());
        var keys = named.stream().map(Onlooker::key).collect(Collectors.toSet());
        var structures = named.stream()
                .filter(one -> one.kind() == Onlooker.Kind.STRUCTURE)
                .flatMap(one -> one.structures().stream())
                .collect(Collectors.toSet());
        assertThat(keys).as(what).isSubsetOf(real);
        assertThat(real.stream().filter(key -> !keys.contains(key)).filter(key -> drawn.placesOf(key).stream()
                        .noneMatch(structures::contains)))
                .as("served otherwise and not named: " + what)
                .isEmpty();
    }
}
