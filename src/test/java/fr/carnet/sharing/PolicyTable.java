package fr.carnet.sharing;

import fr.carnet.delegation.Scope;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.records.Author;
import fr.carnet.records.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every viewer, every state of a space, every combination of what can be said of a document; their rules are in {@code sharing/policy.txt}. */
final class PolicyTable {

    private static final long DOCUMENT = 7;

    private static final List<String> WORDS = List.of(
            "masked",
            "before",
            "after",
            "secret",
            "denied",
            "superseded",
            "deleted",
            "archived",
            "restricted",
            "narrowed",
            "added");

    enum State {
        OPEN,
        /** open, and the document is of the former record */
        FORMER,
        CLOSED,
        NONE
    }

    enum Who {
        HOLDER(Facts.citizen(Facts.HOLDER, Facts.HOLDER)),
        GUARDIAN(Facts.citizen(Facts.GUARDIAN, Facts.HOLDER), f -> f.link = Link.GUARDIAN),
        FORMER_GUARDIAN(Facts.citizen(Facts.GUARDIAN, Facts.HOLDER)),
        GUARDIAN_ELSEWHERE(Facts.citizen(Facts.GUARDIAN, 9), f -> f.link = Link.GUARDIAN),
        HELPER(Facts.citizen(Facts.HELPER, Facts.HOLDER), f -> f.helps(Scope.DOCUMENTS_READ)),
        HELPER_ADDING(Facts.citizen(Facts.HELPER, Facts.HOLDER), f -> f.helps(Scope.DOCUMENTS_ADD)),
        HELPER_AGENDA(Facts.citizen(Facts.HELPER, Facts.HOLDER), f -> f.helps(Scope.AGENDA)),
        HELPER_ELSEWHERE(Facts.citizen(Facts.HELPER, 9), f -> f.helps(Scope.DOCUMENTS_READ)),
        FORMER_HELPER(Facts.citizen(Facts.HELPER, Facts.HOLDER)),
        OTHER_CITIZEN(Facts.citizen(9, 9)),
        ATTENDING(Facts.reader(), f -> f.grant(Rule.ATTENDING_PHYSICIAN)),
        ATTENDING_TRUSTED(Facts.reader(), f -> f.grant(Rule.ATTENDING_PHYSICIAN).switches(true, true, true, false)),
        ADMINISTRATOR(Facts.reader(), f -> f.grant(Rule.ADMINISTRATOR)),
        ATTENDING_ADMINISTRATOR(
                Facts.reader(), f -> f.grant(Rule.ATTENDING_PHYSICIAN).grant(Rule.ADMINISTRATOR)),
        CARE_TEAM(Facts.reader(), f -> f.grant(Rule.CARE_TEAM)),
        IN_REVIEW(Facts.reader(), f -> f.grant(Rule.CARE_TEAM).majorityReview = true),
        EXPRESS(Facts.reader(), f -> f.grant(Rule.EXPRESS_CONSENT)),
        VOUCHER(Facts.reader(), f -> f.voucher("comptes-rendus", "analyses")),
        VOUCHER_ELSEWHERE(Facts.reader(), f -> f.voucher("vaccins")),
        VOUCHER_TO_ADD(Facts.reader(), f -> f.grant(Rule.VOUCHER_TO_ADD)),
        VOUCHER_FOR_BOTH(Facts.reader(), f -> f.grant(Rule.VOUCHER_TO_ADD).voucher("comptes-rendus", "analyses")),
        BLOCKED_TO_ADD(Facts.reader(), f -> f.grant(Rule.VOUCHER_TO_ADD).block = Block.ALWAYS),
        CITIZEN_TO_ADD(Facts.citizen(9, 9), f -> f.grant(Rule.VOUCHER_TO_ADD)),
        SOFTWARE_TO_ADD(Facts.software("lps", Facts.HOSPITAL), f -> f.grant(Rule.VOUCHER_TO_ADD)),
        EMERGENCY(Facts.reader(), f -> f.grant(Rule.EMERGENCY)),
        EMERGENCY_MASKED(Facts.reader(), f -> f.grant(Rule.EMERGENCY).switches(false, true, true, true)),
        EMERGENCY_OFF(Facts.reader(), f -> f.grant(Rule.EMERGENCY).switches(false, true, false, true)),
        EMERGENCY_BLOCKED(Facts.reader(), f -> f.grant(Rule.EMERGENCY).block = Block.STRUCTURE),
        SAMU(Facts.reader(), f -> f.grant(Rule.DISPATCH)),
        SAMU_MASKED(Facts.reader(), f -> f.grant(Rule.DISPATCH).switches(false, true, true, true)),
        SAMU_OFF(Facts.reader(), f -> f.grant(Rule.DISPATCH).switches(false, false, true, true)),
        SAMU_STRUCTURE_BLOCKED(Facts.reader(), f -> f.grant(Rule.DISPATCH).block = Block.STRUCTURE),
        SAMU_BLOCKED(Facts.reader(), f -> f.grant(Rule.DISPATCH).block = Block.ALWAYS),
        AUTHOR(Facts.professional(Facts.AUTHOR, "10", Facts.HOSPITAL), f -> f.grant(Rule.CARE_TEAM)),
        DEPOSITOR(Facts.professionalIn("lps", Facts.DEPOSITOR, "10", Facts.HOSPITAL), f -> f.grant(Rule.CARE_TEAM)),
        SAME_STRUCTURE(Facts.professionalIn("lps", Facts.READER, "10", Facts.HOSPITAL), f -> f.grant(Rule.CARE_TEAM)),
        STRANGER(Facts.reader()),
        STRANGER_AUTHOR(Facts.professional(Facts.AUTHOR, "10", Facts.HOSPITAL)),
        BLOCKED(Facts.reader(), f -> f.grant(Rule.ATTENDING_PHYSICIAN).block = Block.ALWAYS),
        BLOCKED_STRUCTURE(Facts.reader(), f -> f.grant(Rule.ADMINISTRATOR).block = Block.STRUCTURE),
        BLOCKED_DEPOSITOR(
                Facts.professional(Facts.DEPOSITOR, "10", Facts.HOSPITAL),
                f -> f.grant(Rule.CARE_TEAM).block = Block.ALWAYS),
        SOFTWARE(Facts.software("lps", Facts.HOSPITAL), f -> f.grant(Rule.CARE_TEAM)),
        ADVISER(Facts.staff(Capacity.ADVISER), f -> f.grant(Rule.CARE_TEAM)),
        AGENT(Facts.staff(Capacity.AGENT), f -> f.grant(Rule.CARE_TEAM)),
        SUPERVISOR(Facts.staff(Capacity.SUPERVISOR), f -> f.grant(Rule.CARE_TEAM)),
        COORDINATOR(Facts.staff(Capacity.COORDINATOR), f -> f.grant(Rule.CARE_TEAM));

        private final Viewer viewer;
        private final SpaceMade space = new SpaceMade();

        Who(Viewer viewer) {
            this(viewer, facts -> {});
        }

        Who(Viewer viewer, Consumer<SpaceMade> facts) {
            this.viewer = viewer;
            space.narrowed = Set.of(DOCUMENT);
            facts.accept(space);
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
            return state == State.NONE ? SpaceFacts.none(Facts.HOLDER) : who.space.made(state != State.CLOSED);
        }

        DocumentFacts document() {
            var facts = new HashMap<String, Object>();
            facts.put("typeCode", is("denied") ? "ATTEST-RESID" : "11502-2");
            facts.put("status", is("deleted") ? Status.DELETED : is("superseded") ? Status.SUPERSEDED : Status.CURRENT);
            facts.put("former", state == State.FORMER);
            facts.put("archived", is("archived"));
            facts.put("confidentiality", is("restricted") ? "V" : "N");
            facts.put("hiddenFromGuardians", is("secret"));
            if (is("before")) facts.put("patientSeesFrom", Facts.NOW.plusNanos(1));
            if (is("after")) facts.put("patientSeesFrom", Facts.NOW);
            facts.put("id", is("narrowed") ? DOCUMENT : 1);
            if (is("added")) {
                facts.put("depositedBy", "person:" + Facts.GUARDIAN);
                facts.put("author", new Author(Author.Kind.PATIENT, "1", "Pat", "Dominique", null, null, null));
            }
            return new DocumentFacts(Facts.document(facts), is("masked"));
        }
    }

    private PolicyTable() {}

    static List<Row> rows() {
        return table().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(column ->
                        new Row(words(column[0]), words(column[1]), words(column[2]), Rule.valueOf(column[3].strip())))
                .toList();
    }

    private static String table() {
        try (var file = PolicyTable.class.getResourceAsStream("/sharing/policy.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
