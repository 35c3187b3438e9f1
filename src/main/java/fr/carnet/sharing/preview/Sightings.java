package fr.carnet.sharing.preview;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Puts together what each way of coming lets somebody see. Sets are shared between all those of whom the same is true. */
final class Sightings {

    private final Map<String, Onlooker> onlookers = new LinkedHashMap<>();
    private final Map<String, Set<Set<Long>>> seen = new LinkedHashMap<>();

    void add(Posture posture, Onlooker onlooker, Set<Long> sees) {
        onlookers.merge(posture.key(), onlooker, Sightings::both);
        seen.computeIfAbsent(posture.key(), any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(sees);
    }

    Snapshot snapshot() {
        return Snapshot.of(onlookers.entrySet().stream()
                .map(one -> new Sighting(one.getValue(), union(seen.get(one.getKey()))))
                .toList());
    }

    private static Set<Long> union(Set<Set<Long>> sets) {
        if (sets.size() == 1) return sets.iterator().next();
        var all = new HashSet<Long>();
        sets.forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }

    /** Somebody who may come from two places: neither is named alone. */
    private static Onlooker both(Onlooker one, Onlooker other) {
        var places = new HashSet<>(one.structures());
        places.addAll(other.structures());
        return new Onlooker(
                one.kind(), one.key(), one.name(), one.profession(), null, one.ground(), Set.copyOf(places));
    }
}
