package fr.carnet.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in the directory, as they typed it: any text at all. Only letters and figures of it count.
 *
 * @param typed      a name, or an RPPS or FINESS number; null when nothing was typed
 * @param town       null for everywhere
 * @param profession code; null for every profession
 */
public record Sought(String typed, String town, String profession, Kind kind) {

    public Sought {
        profession = isBlank(profession) ? null : words(profession).collect(Collectors.joining());
    }

    /** What is looked among. */
    public enum Kind {
        ALL,
        PROFESSIONALS,
        ORGANIZATIONS
    }

    /** Why nothing is looked for. */
    public enum Problem {
        NOTHING,
        TOO_SHORT,
        NOT_A_NUMBER
    }

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 6;
    private static final String RPPS = "\\d{11}";
    private static final String FINESS = "\\d[0-9AB]\\d{7}";

    public Optional<Problem> problem() {
        if (words().isEmpty() && townWords().isEmpty()) {
            return Optional.of(isBlank(typed) && isBlank(town) ? Problem.NOTHING : Problem.TOO_SHORT);
        }
        if (isOfFigures() && number().isEmpty()) return Optional.of(Problem.NOT_A_NUMBER);
        var shortest = words().stream().allMatch(word -> word.length() < 2)
                && townWords().stream().allMatch(word -> word.length() < 2);
        return shortest ? Optional.of(Problem.TOO_SHORT) : Optional.empty();
    }

    /** The RPPS or FINESS number that was typed; empty when it is a name. */
    public Optional<String> number() {
        var plain = isBlank(typed) ? "" : typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return Optional.of(plain).filter(n -> isRpps(n) || isFiness(n));
    }

    public static boolean isRpps(String number) {
        return number != null && number.matches(RPPS);
    }

    public static boolean isFiness(String number) {
        return number != null && number.matches(FINESS);
    }

    List<String> words() {
        return words(typed).toList();
    }

    /** Saints are written in many ways. */
    List<String> townWords() {
        return words(town)
                .map(word -> word.equals("st") ? "saint" : word.equals("ste") ? "sainte" : word)
                .toList();
    }

    private boolean isOfFigures() {
        return !words().isEmpty() && words().stream().allMatch(word -> word.matches("\\d+"));
    }

    /** As the function {@code plain} of the database. */
    private static Stream<String> words(String text) {
        if (isBlank(text)) return Stream.empty();
        var bounded = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(bounded.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.isEmpty() ? Stream.empty() : Stream.of(plain.split(" ")).limit(MOST_WORDS);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
