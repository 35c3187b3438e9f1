package fr.carnet.api.search;

import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.DATE;
import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.REFERENCE;
import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.STRING;
import static org.hl7.fhir.r4.model.Enumerations.SearchParamType.TOKEN;

import fr.carnet.api.mapping.Systems;
import fr.carnet.api.mapping.UniqueId;
import fr.carnet.api.search.Dates.Span;
import fr.carnet.records.LotEntry;
import fr.carnet.sharing.SeenLot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;

/** What List, a lot of documents, can be searched by (ITI-66). {@code metadata} is written from this table. */
@ApplicationScoped
public class LotParameters {

    static final Set<String> NAME_A_DATE = Set.of("date", "identifier", "_id");

    private static final String HL7 = "http://hl7.org/fhir/SearchParameter/";
    private static final String MHD = "https://profiles.ihe.net/ITI/MHD/SearchParameter/List-";
    private static final String PDSM = "https://interop.esante.gouv.fr/ig/fhir/pdsm/SearchParameter/PDSm-";

    @Inject
    InstantSource clock;

    public List<Parameter<SeenLot>> all() {
        return List.of(
                token("_id", HL7 + "Resource-id", lot -> codes(null, lot.ref().toString())),
                token("code", HL7 + "clinical-code", LotParameters::codes),
                token("status", HL7 + "List-status", lot -> codes("http://hl7.org/fhir/list-status", "current")),
                token("identifier", HL7 + "clinical-identifier", LotParameters::identifiers),
                token("designationType", MHD + "DesignationType", lot -> stored(lot.designationType())),
                token("sourceId", MHD + "SourceId", lot -> stored(lot.sourceId())),
                token("isArchived", PDSM + "isArchived", lot -> codes(null, "false")),
                new Parameter<>(
                        "date",
                        DATE,
                        HL7 + "clinical-date",
                        "when the lot was sent",
                        Dates.of(seen -> Span.of(seen.lot().at(), null), clock.instant())),
                text("title", HL7 + "List-title", LotEntry::title),
                text("source.given", PDSM + "List-PractitionerRoleAsSource", LotEntry::authorGiven),
                text("source.family", PDSM + "List-PractitionerRoleAsSource", LotEntry::authorFamily),
                byIdentifier(
                        "source", HL7 + "List-source", "8 and RPPS number", LotEntry::authorId, Systems.PROFESSIONALS),
                byIdentifier(
                        "authorOrg",
                        PDSM + "List-authorOrg",
                        "1 and FINESS number",
                        lot -> lot.authorFiness() == null ? null : "1" + lot.authorFiness(),
                        Systems.STRUCTURES));
    }

    static Map<String, Comparator<SeenLot>> orders() {
        return Map.of("date", Comparator.comparing(seen -> seen.lot().at()));
    }

    private static Parameter<SeenLot> token(String name, String definition, Function<LotEntry, List<Coding>> codings) {
        return new Parameter<>(name, TOKEN, definition, null, Tokens.of(seen -> codings.apply(seen.lot())));
    }

    private static Parameter<SeenLot> text(String name, String definition, Function<LotEntry, String> text) {
        return new Parameter<>(name, STRING, definition, null, Texts.of(seen -> text.apply(seen.lot())));
    }

    /** Authors have no address of their own here: they are asked for by their number. */
    private static Parameter<SeenLot> byIdentifier(
            String name, String definition, String words, Function<LotEntry, String> id, String system) {
        var matching = References.<SeenLot>of(
                seen -> Stream.ofNullable(id.apply(seen.lot())).toList(),
                seen -> Stream.ofNullable(id.apply(seen.lot()))
                        .map(v -> new Coding(system, v, null))
                        .toList());
        return new Parameter<>(name, REFERENCE, definition, words, matching);
    }

    private static List<Coding> codes(LotEntry lot) {
        return Stream.concat(codes(Systems.LIST_TYPES, "submissionset").stream(), stored(lot.code()).stream())
                .toList();
    }

    private static List<Coding> identifiers(LotEntry lot) {
        return List.of(
                new Coding(Systems.URI, lot.uniqueId(), null),
                new Coding(Systems.URI, UniqueId.urn(lot.uniqueId()), null),
                new Coding(Systems.URI, "urn:uuid:" + lot.ref(), null));
    }

    private static List<Coding> codes(String system, String code) {
        return List.of(new Coding(system, code, null));
    }

    private static List<Coding> stored(String code) {
        return code == null ? List.of() : List.of(Systems.coding(code, null));
    }
}
