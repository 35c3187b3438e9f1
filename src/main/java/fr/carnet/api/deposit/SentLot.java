package fr.carnet.api.deposit;

import fr.carnet.api.mapping.Authors;
import fr.carnet.api.mapping.Contained;
import fr.carnet.api.mapping.Moments;
import fr.carnet.api.mapping.SubmissionSets;
import fr.carnet.api.mapping.Systems;
import fr.carnet.api.mapping.UniqueId;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.records.Author;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Reference;

/** What a List says of a lot. */
record SentLot(ListResource sent, String at) {

    /** The one that the sender gave it for good ({@code usual}); what registries give ({@code official}) is not kept. */
    String uniqueId() {
        return sent.getIdentifier().stream()
                .filter(i -> i.getUse() != Identifier.IdentifierUse.OFFICIAL && i.hasValue())
                .findFirst()
                .map(i -> UniqueId.stored(i.getValue())
                        .orElseThrow(() -> new Problem(Fault.ELEMENT_INVALID, "an OID or a UUID", at + ".identifier")))
                .orElse(null);
    }

    String sourceId() {
        return extension(SubmissionSets.SOURCE_ID)
                .map(Extension::getValue)
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .filter(Identifier::hasValue)
                .map(i -> Systems.stored(new Coding(i.getSystem(), i.getValue(), null), null))
                .orElse(null);
    }

    String designationType() {
        return extension(SubmissionSets.DESIGNATION_TYPE)
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(concept -> ((CodeableConcept) concept).getCodingFirstRep())
                .filter(Coding::hasCode)
                .map(coding -> Systems.stored(coding, null))
                .orElse(null);
    }

    /** What the lot is for, beside being one. */
    String code() {
        return sent.getCode().getCoding().stream()
                .filter(coding -> coding.hasCode() && !Systems.LIST_TYPES.equals(coding.getSystem()))
                .findFirst()
                .map(coding -> Systems.stored(coding, null))
                .orElse(null);
    }

    /** Null when the sender names none here. */
    Author author() {
        var contained = Contained.in(sent);
        var organization = sent.getSource().getExtension().stream()
                .filter(e -> e.getUrl().equals(SubmissionSets.AUTHOR_ORG) && e.getValue() instanceof Reference)
                .map(e -> (Reference) e.getValue())
                .findFirst();
        return Authors.of(sent.getSource(), contained)
                .or(() -> organization.flatMap(reference -> Authors.of(reference, contained)))
                .orElse(null);
    }

    Instant at(Instant now) {
        return sent.hasDate() ? Moments.of(sent.getDateElement()) : now;
    }

    private Optional<Extension> extension(String url) {
        return sent.getExtension().stream().filter(e -> url.equals(e.getUrl())).findFirst();
    }
}
