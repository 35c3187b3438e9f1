package fr.carnet.records.cda;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Who wrote, signed or took part.
 *
 * @param kind         what sort of author XDS would say
 * @param title        title to put before the name ("DR"); may be null
 * @param specialty    profession and specialty such as {@code G15_10/SM26}; may be null
 * @param organization in whose name; may be null
 * @param at           when they took part; may be null
 */
public record Participant(
        Kind kind,
        Identifier id,
        String title,
        String givenName,
        String familyName,
        Code specialty,
        Organization organization,
        Moment at) {

    public enum Kind {
        PROFESSIONAL,
        PATIENT,
        DEVICE,
        ORGANIZATION
    }

    /**
     * @param role  element that carries time and the assigned entity ({@code author}, {@code participant}…)
     * @param actor {@code assignedAuthor}, {@code assignedEntity}, {@code associatedEntity}…
     */
    static Participant of(Element role, Element actor) {
        var organization = Stream.of("representedOrganization", "scopingOrganization", "receivedOrganization")
                .flatMap(name -> Nodes.all(actor, name).stream())
                .map(Organization::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var id = Nodes.all(actor, "id").stream()
                .map(Identifier::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var device = Nodes.first(actor, "assignedAuthoringDevice")
                .map(Participant::device)
                .orElse(null);
        var person = Stream.of("assignedPerson", "associatedPerson", "relatedPerson", "informationRecipient")
                .flatMap(name -> Nodes.all(actor, name + "/name").stream())
                .findFirst()
                .orElse(null);
        var at = Moment.of(Nodes.value(role, "time", "value"))
                .or(() -> Moment.of(Nodes.value(role, "time/high", "value")))
                .or(() -> Moment.of(Nodes.value(role, "time/low", "value")))
                .orElse(null);
        return new Participant(
                kind(id, person, device),
                id,
                part(person, "suffix"),
                part(person, "given"),
                device == null ? family(person) : device,
                Code.at(actor, "code"),
                organization,
                at);
    }

    private static Kind kind(Identifier id, Element person, String device) {
        if (id != null && PatientIdentity.isIns(id.root())) return Kind.PATIENT;
        if (person != null) return Kind.PROFESSIONAL;
        return device == null ? Kind.ORGANIZATION : Kind.DEVICE;
    }

    private static String device(Element device) {
        var name = Nodes.text(device, "softwareName");
        return name == null ? Nodes.text(device, "manufacturerModelName") : name;
    }

    private static String part(Element name, String part) {
        return name == null ? null : Nodes.text(name, part);
    }

    private static String family(Element name) {
        if (name == null) return null;
        var family = Nodes.text(name, "family");
        return family == null && Nodes.elements(name).isEmpty() ? Nodes.text(name) : family;
    }

    /** Title, given name, family name; the structure when nobody is named; null when nothing is. */
    public String displayName() {
        var name =
                Stream.of(title, givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!name.isEmpty()) return name;
        return organization == null ? null : organization.name();
    }

    /** RPPS number, 11 digits; null when the person is identified otherwise. */
    public String rpps() {
        var national = id != null && id.root().equals(Identifier.PROFESSIONALS) && id.extension() != null;
        return national && id.extension().matches("8\\d{11}") ? id.extension().substring(1) : null;
    }
}
