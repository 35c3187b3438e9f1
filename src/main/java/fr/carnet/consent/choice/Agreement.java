package fr.carnet.consent.choice;

import fr.carnet.consent.Part;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What guardians want together (R12): no from one of them is no, a part refused by one of them is refused.
 *
 * @param opposed another guardian wants no space: it stays closed until both agree
 * @param refused parts that one or the other refuses
 */
record Agreement(boolean opposed, Set<Part> refused) {

    /** @param others the last choice of each other guardian of today; none when the holder chooses */
    static Agreement of(Decision decision, List<Choice> others) {
        var refused = Part.none();
        refused.addAll(decision.refused());
        others.stream()
                .filter(other -> !other.refusesAll())
                .map(Choice::refused)
                .forEach(refused::addAll);
        var opposed = !decision.refusesAll() && others.stream().anyMatch(Choice::refusesAll);
        return new Agreement(opposed, decision.refusesAll() ? decision.refused() : refused);
    }

    /** The last choice of each of these guardians but one. */
    static List<Choice> others(Collection<Choice> latestFirst, Collection<Long> guardians, long but) {
        return guardians.stream()
                .filter(guardian -> guardian != but)
                .flatMap(guardian -> latestFirst.stream()
                        .filter(choice -> guardian.equals(choice.guardian()))
                        .limit(1))
                .toList();
    }
}
