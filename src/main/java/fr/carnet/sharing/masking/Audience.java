package fr.carnet.sharing.masking;

import fr.carnet.sharing.preview.Onlooker;
import fr.carnet.sharing.preview.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Who may see some documents today, and who would no longer if they were masked (or would again if shown).
 *
 * @param changing those whose sight changes with the act: they see none of them before, or none after
 * @param keeping  those who see at least one of them before and after: whoever deposited it, say
 * @param deposited others than the holder deposited one: whoever it is keeps it in sight
 */
public record Audience(List<Onlooker> changing, List<Onlooker> keeping, boolean deposited) {

    static Audience between(Snapshot before, Snapshot after, boolean deposited) {
        var everybody = new LinkedHashMap<String, Onlooker>();
        before.named().forEach(one -> everybody.put(one.key(), one));
        after.named().forEach(one -> everybody.putIfAbsent(one.key(), one));
        return new Audience(
                everybody.values().stream()
                        .filter(one -> sees(before, one) != sees(after, one))
                        .toList(),
                everybody.values().stream()
                        .filter(one -> sees(before, one) && sees(after, one))
                        .toList(),
                deposited);
    }

    private static boolean sees(Snapshot snapshot, Onlooker one) {
        return !snapshot.sees(one.key()).isEmpty();
    }
}
