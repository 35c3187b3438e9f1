package fr.carnet.api.search;

import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.DATE;
import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.REFERENCE;
import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.STRING;
import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.TOKEN;

import fr.carnet.api.mapping.Labels;
import fr.carnet.api.mapping.Systems;
import fr.carnet.api.mapping.UniqueId;
import fr.carnet.api.search.Dates.Span;
import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import fr.carnet.sharing.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What DocumentReference can be searched by (ITI-67). {@code metadata} is written from this table. */
@ApplicationScoped
public class DocumentParameters {

    /** Naming one of these, the caller says themselves how far back they look (R33). */
    static final Set<String> NAME_A_DATE =
            Set.of("date", "creation", "period", "period-start", "period-end", "identifier", "_id", "relatesto");

    private static final String HL7 = "http://hl7.org/fhir/SearchParameter/";
    private static final String MHD = "https://profiles.ihe.net/ITI/MHD/SearchParameter/DocumentReference-";
    private static final String PDSM = "https://interop.esante.gouv.fr/ig/fhir/pdsm/SearchParameter/PDSm-";

    @Inject
    DocumentTypes types;

    @Inject
    InstantSource clock;

    public List<Parameter<Seen>> all() {
        var now = clock.instant();
        return List.of(
                token("_id", HL7 + "Resource-id", d -> codes(null, d.ref().toString())),
                date("_lastUpdated", HL7 + "Resource-lastUpdated", d -> instant(d.updatedAt()), now),
                token(
                        "status",
                        HL7 + "DocumentReference-status",
                        d -> codes("http://hl7.org/fhir/document-reference-status", status(d.status()))),
                token("type", HL7 + "clinical-type", d -> codes(typeSystem(d), d.typeCode())),
                token("category", HL7 + "DocumentReference-category", d -> codes(Systems.CLASSES, d.classCode())),
                token(
                        "facility",
                        HL7 + "DocumentReference-facility",
                        d -> stored(d.facilityType(), Systems.FACILITIES)),
                token("setting", HL7 + "DocumentReference-setting", d -> stored(d.practiceSetting(), Systems.SETTINGS)),
                token("event", HL7 + "DocumentReference-event", d -> all(d.events())),
                token("format", HL7 + "DocumentReference-format", d -> stored(d.formatCode(), Systems.FORMATS)),
                token("identifier", HL7 + "clinical-identifier", DocumentParameters::identifiers),
                token("isArchived", PDSM + "isArchived", d -> codes(null, Boolean.toString(d.archived()))),
                new Parameter<>(
                        "security-label",
                        TOKEN,
                        HL7 + "DocumentReference-security-label",
                        null,
                        Tokens.of(seen -> Labels.of(seen, now))),
                date("creation", MHD + "Creation", d -> instant(d.createdAt()), now),
                date("date", HL7 + "DocumentReference-date", d -> instant(d.createdAt()), now),
                date("period", HL7 + "DocumentReference-period", d -> Span.of(d.serviceStart(), d.serviceStop()), now),
                date("period-start", PDSM + "DocumentReference-period-start", d -> instant(d.serviceStart()), now),
                date("period-end", PDSM + "DocumentReference-period-end", d -> instant(d.serviceStop()), now),
                text("author.given", MHD + "Author-Given", d -> d.author().givenName()),
                text("author.family", MHD + "Author-Family", d -> d.author().familyName()),
                new Parameter<>(
                        "relatesto",
                        REFERENCE,
                        HL7 + "DocumentReference-relatesto",
                        "the former version, by reference or :identifier",
                        References.of(DocumentParameters::replacedRef, DocumentParameters::replacedIdentifiers)),
                new Parameter<>(
                        "related",
                        REFERENCE,
                        HL7 + "DocumentReference-related",
                        "an order, a visit, an imaging study, by :identifier",
                        References.of(
                                seen -> List.of(), seen -> all(seen.entry().related()))));
    }

    /** What results can be sorted by. */
    static Map<String, Comparator<Seen>> orders() {
        return Map.of(
                "date", Comparator.comparing(seen -> seen.entry().createdAt()),
                "creation", Comparator.comparing(seen -> seen.entry().createdAt()),
                "period", Comparator.comparing(seen -> seen.entry().serviceStart()),
                "period-start", Comparator.comparing(seen -> seen.entry().serviceStart()),
                "_lastUpdated", Comparator.comparing(seen -> seen.entry().updatedAt()));
    }

    private static Parameter<Seen> token(
            String name, String definition, Function<DocumentEntry, List<Coding>> codings) {
        return parameter(name, TOKEN, definition, Tokens.of(seen -> codings.apply(seen.entry())));
    }

    private static Parameter<Seen> date(
            String name, String definition, Function<DocumentEntry, Span> when, Instant now) {
        return parameter(name, DATE, definition, Dates.of(seen -> when.apply(seen.entry()), now));
    }

    private static Parameter<Seen> text(String name, String definition, Function<DocumentEntry, String> text) {
        return parameter(name, STRING, definition, Texts.of(seen -> text.apply(seen.entry())));
    }

    private static Parameter<Seen> parameter(
            String name, SearchParamType type, String definition, Parameter.Matching<Seen> matching) {
        return new Parameter<>(name, type, definition, null, matching);
    }

    private static String status(Status status) {
        return status == Status.CURRENT ? "current" : "superseded";
    }

    private String typeSystem(DocumentEntry d) {
        return types.find(d.typeCode()).map(DocumentType::system).orElse(null);
    }

    private static List<Coding> identifiers(DocumentEntry d) {
        return List.of(
                new Coding(Systems.URI, d.uniqueId(), null),
                new Coding(Systems.URI, UniqueId.urn(d.uniqueId()), null),
                new Coding(Systems.URI, "urn:uuid:" + d.logicalId(), null));
    }

    private static List<String> replacedRef(Seen seen) {
        return seen.replaced() == null
                ? List.of()
                : List.of(seen.replaced().ref().toString());
    }

    private static List<Coding> replacedIdentifiers(Seen seen) {
        return seen.replaced() == null ? List.of() : identifiers(seen.replaced());
    }

    private static List<Coding> codes(String system, String code) {
        return List.of(new Coding(system, code, null));
    }

    private static List<Coding> stored(String code, String usual) {
        return code == null ? List.of() : List.of(Systems.coding(code, usual));
    }

    private static List<Coding> all(List<String> codes) {
        return codes.stream().map(code -> Systems.coding(code, null)).toList();
    }

    private static Span instant(Instant at) {
        return Span.of(at, null);
    }
}
