package fr.carnet.api.deposit;

import fr.carnet.api.mapping.UniqueId;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.api.wire.Warning;
import fr.carnet.records.cda.ClinicalDocument;
import fr.carnet.sharing.deposit.Lot;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Identifier;

/** Which former version a new document replaces, in each way of saying it. */
final class Formers {

    private static final Pattern REF = Pattern.compile(
            "(?:^|.*/)DocumentReference/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/_history/\\d+)?$");
    private static final Pattern CONDITION = Pattern.compile("^DocumentReference\\?(?:.*&)?identifier=([^&]+)");

    /** Warnings of XDS for associations that are understood and not kept. */
    private static final Map<DocumentRelationshipType, String> ASIDE = Map.of(
            DocumentRelationshipType.TRANSFORMS, "PartialTransformContentNotProcessed",
            DocumentRelationshipType.APPENDS, "PartialAppendContentNotProcessed",
            DocumentRelationshipType.SIGNS, "PartialRelationshipContentNotProcessed");

    private Formers() {}

    /** Null when it replaces none. */
    static Lot.Former of(DocumentReference sent, ClinicalDocument header, String at, List<Warning> warnings) {
        Lot.Former former = null;
        for (var relation : sent.getRelatesTo()) {
            if (relation.getCode() != DocumentRelationshipType.REPLACES) {
                var code = ASIDE.getOrDefault(relation.getCode(), "PartialRelationshipContentNotProcessed");
                warnings.add(new Warning(code, "this relation is not kept", at + ".relatesTo"));
            } else if (former != null) {
                throw new Problem(Fault.NOT_SUPPORTED, "one document replaces one", at + ".relatesTo");
            } else {
                var target = relation.getTarget();
                former = target.hasIdentifier()
                        ? named(target.getIdentifier(), at)
                        : of(target.getReference(), at + ".relatesTo");
            }
        }
        if (former != null || header == null || header.replaces() == null) return former;
        return UniqueId.stored(header.replaces().root())
                .filter(id -> header.replaces().extension() == null)
                .map(id -> new Lot.Former(null, id, false))
                .orElse(null);
    }

    /** @param reference {@code DocumentReference/REF} or {@code DocumentReference?identifier=system|value} */
    static Lot.Former of(String reference, String at) {
        var text = String.valueOf(reference);
        var ref = REF.matcher(text);
        if (ref.matches()) return new Lot.Former(UUID.fromString(ref.group(1)), null, true);
        var condition = CONDITION.matcher(text);
        if (!condition.find()) throw new Problem(Fault.REFERENCE_BROKEN, "not a document of this server", at);
        var token = URLDecoder.decode(condition.group(1), StandardCharsets.UTF_8);
        return named(token.substring(token.indexOf('|') + 1), at);
    }

    private static Lot.Former named(Identifier identifier, String at) {
        return named(identifier.getValue(), at + ".relatesTo.target.identifier");
    }

    private static Lot.Former named(String value, String at) {
        return UniqueId.stored(value)
                .map(id -> new Lot.Former(null, id, true))
                .orElseThrow(() -> new Problem(Fault.ELEMENT_INVALID, "an OID or a UUID", at));
    }
}
