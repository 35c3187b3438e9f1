package fr.carnet.coordination;

import java.util.List;
import java.util.Objects;

/**
 * Answers to contested emergency accesses: told numbers only, so it tells nothing that they do not.
 *
 * @param answered people who had an answer
 * @param share    of those, in hundredths, whose access kept to the rules
 */
public record Verdict(long answered, long share) {

    /** Null while it is not told how many accesses kept to the rules, and how many did not. */
    static Verdict of(CountRow total) {
        var justified = total.of(Measure.JUSTIFIED);
        if (justified == null || total.of(Measure.NOT_JUSTIFIED) == null) return null;
        var answered = List.of(Measure.JUSTIFIED, Measure.NOT_JUSTIFIED, Measure.PASSED_ON).stream()
                .map(total::of)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return new Verdict(answered, Math.round(100.0 * justified / answered));
    }
}
