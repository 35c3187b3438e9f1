package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The head of a document in words. Addresses and telephone numbers are left out: who reads over the shoulder of
 * the holder needs them less than the holder needs them hidden.
 */
final class Facts {

    private static final Set<String> SHOWN_ROLES =
            Set.of("REF", "PRF", "ATND", "CON", "DIS", "RESP", "PPRF", "SPRF", "ADM");

    private final ClinicalDocument document;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    Facts(ClinicalDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    List<Fact> list() {
        add("fact.act", period());
        add("fact.written", document.created().words(words.locale()));
        add(document.authors().size() > 1 ? "fact.authors" : "fact.author", people(document.authors().stream()));
        add("fact.structure", structures());
        var signer = document.legalAuthenticator();
        if (signer != null
                && document.authors().stream().noneMatch(a -> Objects.equals(a.displayName(), signer.displayName()))) {
            add("fact.signed", people(Stream.of(signer)));
        }
        add("fact.validated", people(named("authenticator", "assignedEntity")));
        for (var role : SHOWN_ROLES.stream().sorted().toList()) add("fact.role." + role, people(participants(role)));
        add("fact.recipients", people(named("informationRecipient", "intendedRecipient")));
        if (document.replaces() != null) add("fact.replaces", words.get("fact.replaces.value"));
        return List.copyOf(facts);
    }

    private void add(String label, String value) {
        if (value != null && !value.isEmpty()) facts.add(new Fact(words.get(label), value));
    }

    private String period() {
        var start = document.serviceStart();
        var stop = document.serviceStop();
        if (stop == null || start.date().equals(stop.date())) return start.words(words.locale());
        return words.get("fact.period", start.words(words.locale()), stop.words(words.locale()));
    }

    private String structures() {
        var names = new LinkedHashSet<String>();
        document.authors().stream()
                .map(Participant::organization)
                .filter(Objects::nonNull)
                .forEach(o -> names.add(o.name()));
        if (names.isEmpty() && document.custodian() != null)
            names.add(document.custodian().name());
        names.remove(null);
        return String.join(" ; ", names);
    }

    private Stream<Participant> named(String role, String actor) {
        return Nodes.all(document.body().document(), role).stream()
                .flatMap(e -> Nodes.all(e, actor).stream().map(a -> Participant.of(e, a)));
    }

    private Stream<Participant> participants(String type) {
        return Nodes.all(document.body().document(), "participant").stream()
                .filter(e -> e.getAttribute("typeCode").equals(type))
                .flatMap(e -> Nodes.all(e, "associatedEntity").stream().map(a -> Participant.of(e, a)));
    }

    private String people(Stream<Participant> people) {
        return people.map(this::person).filter(Objects::nonNull).distinct().collect(Collectors.joining(" ; "));
    }

    private String person(Participant p) {
        if (p.kind() == Participant.Kind.PATIENT) return words.get("fact.patient");
        var name = p.displayName();
        if (name == null) return null;
        var specialty = p.specialty() == null ? null : p.specialty().display();
        return specialty == null ? name : name + ", " + specialty;
    }
}
