package fr.carnet.sharing.preview;

import fr.carnet.sharing.preview.Onlooker.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One sentence about a difference, and whom it is about.
 *
 * @param key   end of the key of its words: when, who, what becomes of their sight
 * @param named the first of them
 */
public record Told(String key, int count, List<Onlooker> named) {

    /** More names than this, and nobody reads them. */
    static final int NAMED = 5;

    private static final Map<String, Predicate<Kind>> WHO = who();

    /** Of what is there. Who sees nothing any more first; empty when nothing changes. */
    static List<Told> ofNow(Difference difference) {
        return of("now.", difference);
    }

    /** Of what is still to come. */
    static List<Told> ofComing(Difference difference) {
        return of("coming.", difference);
    }

    private static List<Told> of(String when, Difference difference) {
        var all = new ArrayList<Told>();
        add(all, when, ".leave", difference.leaving());
        add(all, when, ".less", without(difference.losing(), difference.leaving()));
        add(all, when, ".enter", difference.entering());
        add(all, when, ".more", without(difference.gaining(), difference.entering()));
        return all;
    }

    private static void add(List<Told> all, String when, String change, List<Onlooker> some) {
        WHO.forEach((who, wanted) -> {
            var concerned = some.stream().filter(one -> wanted.test(one.kind())).toList();
            if (concerned.isEmpty()) return;
            all.add(new Told(
                    when + who + change,
                    concerned.size(),
                    concerned.stream().limit(NAMED).toList()));
        });
    }

    private static List<Onlooker> without(List<Onlooker> all, List<Onlooker> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static Map<String, Predicate<Kind>> who() {
        var who = new LinkedHashMap<String, Predicate<Kind>>();
        who.put("people", Kind::isPerson);
        who.put("structures", kind -> kind == Kind.STRUCTURE);
        who.put("urgent", Kind::isUrgent);
        return who;
    }

    /** How many are not in {@link #named}. */
    public int more() {
        return count - named.size();
    }
}
