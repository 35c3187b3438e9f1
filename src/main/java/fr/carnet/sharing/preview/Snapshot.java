package fr.carnet.sharing.preview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody who may consult a space at an instant, and what each of them sees. Who may not consult it is not there. */
public final class Snapshot {

    private final Map<String, Sighting> byKey;

    private Snapshot(Map<String, Sighting> byKey) {
        this.byKey = byKey;
    }

    /** In the order given. */
    static Snapshot of(Collection<Sighting> all) {
        var byKey = new LinkedHashMap<String, Sighting>();
        all.forEach(one -> byKey.put(one.onlooker().key(), one));
        return new Snapshot(byKey);
    }

    public Collection<Sighting> all() {
        return byKey.values();
    }

    /** Those to name on a page: members of a structure are told by their structure. */
    public List<Onlooker> named() {
        return all().stream()
                .map(Sighting::onlooker)
                .filter(one -> one.kind() != Onlooker.Kind.MEMBER)
                .toList();
    }

    /** Ids of the documents that this onlooker sees; none when they may not consult. */
    public Set<Long> sees(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Sighting::documents).orElse(Set.of());
    }

    public boolean isThere(String key) {
        return byKey.containsKey(key);
    }

    public Difference differenceTo(Snapshot after) {
        return Difference.between(this, after);
    }
}
