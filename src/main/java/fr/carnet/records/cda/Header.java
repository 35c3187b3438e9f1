package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the header of a ClinicalDocument; refuses what cannot be named, dated or attributed. */
final class Header {

    private final Element document;

    Header(Element document) {
        this.document = document;
    }

    Identifier id() {
        return Nodes.first(document, "id").map(Identifier::of).orElseThrow(() -> incomplete("id"));
    }

    Identifier setId() {
        return Nodes.first(document, "setId").map(Identifier::of).orElse(null);
    }

    Integer version() {
        var value = Nodes.value(document, "versionNumber", "value");
        return value != null && value.matches("\\d{1,9}") ? Integer.valueOf(value) : null;
    }

    Identifier replaces() {
        return Nodes.all(document, "relatedDocument").stream()
                .filter(related -> related.getAttribute("typeCode").equals("RPLC"))
                .flatMap(related -> Nodes.all(related, "parentDocument/id").stream())
                .map(Identifier::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Moment created() {
        return Moment.of(Nodes.value(document, "effectiveTime", "value"))
                .orElseThrow(() -> incomplete("effectiveTime"));
    }

    Code type() {
        return Nodes.first(document, "code").map(Code::of).orElseThrow(() -> incomplete("code"));
    }

    String title() {
        var title = Nodes.text(document, "title");
        return title == null ? type().words() : title;
    }

    /** More than one patient is refused: nobody could say whose record it belongs to. */
    PatientIdentity patient() {
        var roles = Nodes.all(document, "recordTarget/patientRole");
        if (roles.size() != 1) throw incomplete("recordTarget");
        return PatientIdentity.of(roles.get(0));
    }

    List<Participant> authors() {
        var authors = Nodes.all(document, "author").stream()
                .flatMap(author -> Nodes.all(author, "assignedAuthor").stream().map(a -> Participant.of(author, a)))
                .toList();
        if (authors.isEmpty()) throw incomplete("author");
        return authors;
    }

    Participant legalAuthenticator() {
        return Nodes.first(document, "legalAuthenticator")
                .flatMap(role -> Nodes.first(role, "assignedEntity").map(entity -> Participant.of(role, entity)))
                .orElse(null);
    }

    Organization custodian() {
        return Nodes.first(document, "custodian/assignedCustodian/representedCustodianOrganization")
                .map(Organization::of)
                .orElse(null);
    }

    /** Start of the act; the writing of the document when the author does not date the act. */
    Moment serviceStart() {
        return service("low")
                .or(() -> times("documentationOf/serviceEvent/effectiveTime").findFirst())
                .or(() -> service("high"))
                .orElseGet(this::created);
    }

    Moment serviceStop() {
        return service("high").orElse(null);
    }

    private Optional<Moment> service(String bound) {
        return times("documentationOf/serviceEvent/effectiveTime/" + bound).findFirst();
    }

    private Stream<Moment> times(String path) {
        return Nodes.all(document, path).stream()
                .map(e -> Moment.of(Nodes.attribute(e, "value")))
                .flatMap(Optional::stream);
    }

    List<Code> events() {
        return Nodes.all(document, "documentationOf/serviceEvent/code").stream()
                .map(Code::of)
                .filter(Objects::nonNull)
                .toList();
    }

    Code facility() {
        return Code.at(document, "componentOf/encompassingEncounter/location/healthCareFacility/code");
    }

    Code practiceSetting() {
        return below("standardIndustryClassCode").findFirst().orElse(null);
    }

    private Stream<Code> below(String name) {
        return Stream.of("documentationOf", "legalAuthenticator", "author", "componentOf")
                .flatMap(part -> Nodes.all(document, part).stream())
                .flatMap(part -> Nodes.below(part, name))
                .map(Code::of)
                .filter(Objects::nonNull);
    }

    Code confidentiality() {
        return Nodes.first(document, "confidentialityCode")
                .map(Code::of)
                .orElseThrow(() -> incomplete("confidentialityCode"));
    }

    String language() {
        var language = Nodes.value(document, "languageCode", "code");
        return language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : "fr-FR";
    }

    List<String> templates() {
        return Nodes.all(document, "templateId").stream()
                .map(template -> Nodes.attribute(template, "root"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Refusal incomplete(String element) {
        return new Refusal(Cda.HEADER_INCOMPLETE, element);
    }
}
