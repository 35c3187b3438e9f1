package fr.carnet.sharing.age;

import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.preview.Difference;
import java.time.Instant;
import java.util.List;

/**
 * What coming of age changes.
 *
 * @param day        the first instant of the eighteenth birthday, Paris
 * @param reviewEnds when professionals see, by themselves, what guardians added
 * @param ofAge      it has come
 * @param past       so long ago that nothing is left to look at
 * @param reviewing  the review goes on
 * @param parents    who had access until then
 * @param added      what others added for the person
 * @param difference between the instant before and the day; of age: and now
 */
public record Majority(
        Instant day,
        Instant reviewEnds,
        boolean ofAge,
        boolean past,
        boolean reviewing,
        List<String> parents,
        List<DocumentEntry> added,
        Difference difference) {}
