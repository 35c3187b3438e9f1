package fr.carnet.sharing.preview;

import fr.carnet.sharing.preview.Onlooker.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a change does to the sight of others. Somebody may lose one document and gain another: they are in both lists.
 * Members of a structure are named when their sight changes otherwise than that of their structure.
 *
 * @param leaving  those of {@code losing} who may consult the space no more
 * @param entering those of {@code gaining} who might not consult it before
 */
public record Difference(
        List<Onlooker> losing,
        List<Onlooker> gaining,
        List<Onlooker> keeping,
        List<Onlooker> leaving,
        List<Onlooker> entering) {

    static Difference between(Snapshot before, Snapshot after) {
        var everybody = new LinkedHashMap<String, Onlooker>();
        after.all().forEach(one -> everybody.put(one.onlooker().key(), one.onlooker()));
        before.all().forEach(one -> everybody.put(one.onlooker().key(), one.onlooker()));
        var losing = new ArrayList<Onlooker>();
        var gaining = new ArrayList<Onlooker>();
        var keeping = new ArrayList<Onlooker>();
        everybody.forEach((key, onlooker) -> {
            var loses = hasMore(before, after, key);
            var gains = hasMore(after, before, key);
            if (loses) losing.add(onlooker);
            if (gains) gaining.add(onlooker);
            if (!loses && !gains) keeping.add(onlooker);
        });
        var less = told(losing);
        var more = told(gaining);
        return new Difference(less, more, told(keeping), outside(after, less), outside(before, more));
    }

    private static List<Onlooker> outside(Snapshot snapshot, List<Onlooker> some) {
        return some.stream().filter(one -> !snapshot.isThere(one.key())).toList();
    }

    /** May consult there and not here, or sees a document there that they do not see here. */
    private static boolean hasMore(Snapshot there, Snapshot here, String key) {
        return there.isThere(key) && !here.isThere(key) || !here.sees(key).containsAll(there.sees(key));
    }

    private static List<Onlooker> told(List<Onlooker> all) {
        var structures = all.stream()
                .filter(one -> one.kind() == Kind.STRUCTURE)
                .flatMap(one -> one.structures().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.kind() != Kind.MEMBER || Collections.disjoint(one.structures(), structures))
                .toList();
    }

    public boolean isNothing() {
        return losing.isEmpty() && gaining.isEmpty();
    }

    public static long people(List<Onlooker> some) {
        return count(some, Kind::isPerson);
    }

    public static long structures(List<Onlooker> some) {
        return count(some, kind -> kind == Kind.STRUCTURE);
    }

    private static long count(List<Onlooker> some, Predicate<Kind> wanted) {
        return some.stream().filter(one -> wanted.test(one.kind())).count();
    }
}
