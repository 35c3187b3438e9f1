package fr.carnet.sharing;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.records.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every viewer, every state of a space, every combination of what can be said of a document, and the rule of each. */
final class PolicyTable {

    /**
     * {@code space state | viewers | document | rule}. A word of the third column asks it of the document, "-" before
     * it asks the contrary; * is everything. Rows never overlap, and leave no cell out.
     */
    private static final String TABLE =
            """
            # SECURITY 8, attack 1: somebody else's space is nobody's business, open or not, there or not
            *           | other_citizen former_guardian guardian_elsewhere | *                         | NOT_AUTHORISED
            none        | guardian                              | *                                    | NOT_AUTHORISED

            # R20 a: nobody reads a space that is not open, its holder included
            closed none | holder                                | *                                    | SPACE_NOT_OPEN
            closed      | guardian                              | *                                    | SPACE_NOT_OPEN
            closed none | attending care_team express same_structure stranger | *                        | SPACE_NOT_OPEN
            closed none | author depositor stranger_author blocked blocked_depositor | *                 | SPACE_NOT_OPEN
            closed none | software adviser agent supervisor coordinator | *                              | SPACE_NOT_OPEN

            # R28: announce-first holds for the holder, then opens to the second; R23: masking never does
            open        | holder                                | before                               | NOT_ANNOUNCED_YET
            open        | holder                                | -before -deleted                     | OWN_SPACE

            # R29: what a minor keeps secret; R28 for guardians as for the holder
            open        | guardian                              | before                               | NOT_ANNOUNCED_YET
            open        | guardian                              | -before secret                       | HIDDEN_FROM_GUARDIANS
            open        | guardian                              | -before -secret -deleted             | GUARDIAN

            # R30: a deleted document is told of only to whoever could see it
            open        | holder                                | -before deleted                      | DELETED
            open        | guardian                              | -before -secret deleted              | DELETED
            open        | attending care_team express same_structure | -masked -denied deleted         | DELETED
            open        | author depositor                      | deleted                              | DELETED

            # R20 d, R24: masked for every professional, the attending physician too, those of the same structure too
            open        | attending care_team express same_structure | masked                          | MASKED

            # R20 c: the matrix, denied by default
            open        | attending care_team express same_structure | -masked denied                  | MATRIX

            # R21: the ground on which each one reads, written in the history
            open        | attending                             | -masked -denied -deleted             | ATTENDING_PHYSICIAN
            open        | care_team same_structure              | -masked -denied -deleted             | CARE_TEAM
            open        | express                               | -masked -denied -deleted             | EXPRESS_CONSENT

            # R23: whoever wrote a document or brought it in sees it masked, and whatever the matrix says
            open        | author depositor                      | -deleted                             | DEPOSITOR

            # R20 b: no ground, no access, be it to what they wrote
            open        | stranger stranger_author              | *                                    | NOT_AUTHORISED

            # R41: a block wins over any ground, be it for what they brought in
            open        | blocked blocked_depositor             | *                                    | BLOCKED

            # R32, R86, R101: no path for a software by itself, advisers, agents, coordinators, be their structure authorised
            open        | software adviser agent supervisor coordinator | *                            | NOT_AUTHORISED
            """;

    /** In law, today; one of them is signed in for somebody else. */
    private static final Set<Who> REPRESENTING = Set.of(Who.GUARDIAN, Who.GUARDIAN_ELSEWHERE);

    private static final List<String> WORDS =
            List.of("masked", "before", "after", "secret", "denied", "superseded", "deleted", "archived", "restricted");

    enum State {
        OPEN,
        CLOSED,
        NONE
    }

    enum Who {
        HOLDER(Facts.citizen(Facts.HOLDER, Facts.HOLDER), null, false),
        GUARDIAN(Facts.citizen(Facts.GUARDIAN, Facts.HOLDER), null, false),
        FORMER_GUARDIAN(Facts.citizen(Facts.GUARDIAN, Facts.HOLDER), null, false),
        GUARDIAN_ELSEWHERE(Facts.citizen(Facts.GUARDIAN, 9), null, false),
        OTHER_CITIZEN(Facts.citizen(9, 9), null, false),
        ATTENDING(Facts.professional(Facts.READER, "10", Facts.PRACTICE), Rule.ATTENDING_PHYSICIAN, false),
        CARE_TEAM(Facts.professional(Facts.READER, "10", Facts.PRACTICE), Rule.CARE_TEAM, false),
        EXPRESS(Facts.professional(Facts.READER, "10", Facts.PRACTICE), Rule.EXPRESS_CONSENT, false),
        AUTHOR(Facts.professional(Facts.AUTHOR, "10", Facts.HOSPITAL), Rule.CARE_TEAM, false),
        DEPOSITOR(Facts.professionalIn("lps", Facts.DEPOSITOR, "10", Facts.HOSPITAL), Rule.CARE_TEAM, false),
        SAME_STRUCTURE(Facts.professionalIn("lps", Facts.READER, "10", Facts.HOSPITAL), Rule.CARE_TEAM, false),
        STRANGER(Facts.professional(Facts.READER, "10", Facts.PRACTICE), null, false),
        STRANGER_AUTHOR(Facts.professional(Facts.AUTHOR, "10", Facts.HOSPITAL), null, false),
        BLOCKED(Facts.professional(Facts.READER, "10", Facts.PRACTICE), Rule.ATTENDING_PHYSICIAN, true),
        BLOCKED_DEPOSITOR(Facts.professional(Facts.DEPOSITOR, "10", Facts.HOSPITAL), Rule.CARE_TEAM, true),
        SOFTWARE(Facts.software("lps", Facts.HOSPITAL), Rule.CARE_TEAM, false),
        ADVISER(Facts.staff(Capacity.ADVISER), Rule.CARE_TEAM, false),
        AGENT(Facts.staff(Capacity.AGENT), Rule.CARE_TEAM, false),
        SUPERVISOR(Facts.staff(Capacity.SUPERVISOR), Rule.CARE_TEAM, false),
        COORDINATOR(Facts.staff(Capacity.COORDINATOR), Rule.CARE_TEAM, false);

        private final Viewer viewer;
        private final Rule ground;
        private final boolean blocked;

        Who(Viewer viewer, Rule ground, boolean blocked) {
            this.viewer = viewer;
            this.ground = ground;
            this.blocked = blocked;
        }

        Viewer viewer() {
            return viewer;
        }
    }

    /** One line of the table. */
    record Row(List<String> states, List<String> viewers, List<String> asked, Rule rule) {

        boolean covers(Cell cell) {
            return names(states, cell.state())
                    && names(viewers, cell.who())
                    && asked.stream()
                            .allMatch(word -> word.startsWith("-") ? !cell.is(word.substring(1)) : cell.is(word));
        }

        private static boolean names(List<String> names, Enum<?> one) {
            return names.isEmpty() || names.contains(one.name().toLowerCase(Locale.ROOT));
        }
    }

    /** One viewer before one document in one space. */
    record Cell(Who who, State state, Set<String> words) {

        boolean is(String word) {
            if (!WORDS.contains(word)) throw new IllegalArgumentException(word);
            return words.contains(word);
        }

        SpaceFacts space() {
            if (state == State.NONE) return new SpaceFacts(Facts.HOLDER, false, null, false, false);
            return new SpaceFacts(
                    Facts.HOLDER, state == State.OPEN, who.ground, who.blocked, REPRESENTING.contains(who));
        }

        DocumentFacts document() {
            var facts = new HashMap<String, Object>();
            facts.put("typeCode", is("denied") ? "ATTEST-RESID" : "11502-2");
            facts.put("status", is("deleted") ? Status.DELETED : is("superseded") ? Status.SUPERSEDED : Status.CURRENT);
            facts.put("archived", is("archived"));
            facts.put("confidentiality", is("restricted") ? "V" : "N");
            facts.put("hiddenFromGuardians", is("secret"));
            if (is("before")) facts.put("patientSeesFrom", Facts.NOW.plusNanos(1));
            if (is("after")) facts.put("patientSeesFrom", Facts.NOW);
            return new DocumentFacts(Facts.document(facts), is("masked"));
        }
    }

    private PolicyTable() {}

    static List<Row> rows() {
        return TABLE.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(column ->
                        new Row(words(column[0]), words(column[1]), words(column[2]), Rule.valueOf(column[3].strip())))
                .toList();
    }

    static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var words : combinations(WORDS)) {
            if (words.containsAll(Set.of("before", "after")) || words.containsAll(Set.of("superseded", "deleted")))
                continue;
            for (var who : Who.values()) for (var state : State.values()) cells.add(new Cell(who, state, words));
        }
        return cells;
    }

    private static List<Set<String>> combinations(List<String> words) {
        var all = new ArrayList<Set<String>>();
        for (var bits = 0; bits < 1 << words.size(); bits++) {
            var chosen = bits;
            all.add(Set.copyOf(words.stream()
                    .filter(w -> (chosen >> words.indexOf(w) & 1) == 1)
                    .toList()));
        }
        return all;
    }

    private static List<String> words(String column) {
        return Stream.of(column.strip().split("\\s+"))
                .filter(word -> !word.equals("*"))
                .toList();
    }
}
