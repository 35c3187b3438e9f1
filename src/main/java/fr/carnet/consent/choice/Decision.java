package fr.carnet.consent.choice;

import fr.carnet.consent.Part;
import fr.carnet.identity.Viewer;
import java.util.Set;
import java.util.UUID;

/**
 * A choice as it is asked for.
 *
 * @param request   drawn once with the page that asks to confirm
 * @param holder    whose space
 * @param wanted    yes or no; no with some parts only refuses these and keeps the rest
 * @param refused   the parts that are not wanted; all of them, or none, when not wanted at all
 * @param takesOver the former record is taken over (R14); null when there is none
 * @param chooser   the person who chooses: the holder, or a guardian
 * @param writer    who writes it down: the chooser as they were identified, or an agent or adviser
 * @param codeHash  of the letter's code that showed who they are; null when something else did
 * @param visit     the visit that used the code; null without code
 */
public record Decision(
        UUID request,
        long holder,
        boolean wanted,
        Set<Part> refused,
        Boolean takesOver,
        long chooser,
        Viewer writer,
        Way way,
        byte[] codeHash,
        UUID visit) {

    public Decision {
        refused = wanted || !refused.isEmpty() ? Set.copyOf(refused) : Part.all();
    }

    boolean refusesAll() {
        return refused.containsAll(Part.all());
    }

    boolean isByGuardian() {
        return chooser != holder;
    }
}
