package fr.carnet.sharing.narrowing;

import fr.carnet.records.DocumentEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document and all the versions before and after it. */
final class Versions {

    private Versions() {}

    static List<DocumentEntry> of(Set<DocumentEntry> chosen, List<DocumentEntry> all) {
        var ids = new HashSet<Long>();
        chosen.forEach(d -> ids.add(d.id()));
        for (var grown = true; grown; ) {
            grown = false;
            for (var d : all) {
                if (d.replaces() == null) continue;
                if (ids.contains(d.id())) grown |= ids.add(d.replaces());
                if (ids.contains(d.replaces())) grown |= ids.add(d.id());
            }
        }
        return all.stream().filter(d -> ids.contains(d.id())).toList();
    }
}
