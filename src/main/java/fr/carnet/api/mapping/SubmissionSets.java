package fr.carnet.api.mapping;

import fr.carnet.identity.Ins;
import fr.carnet.records.Author;
import fr.carnet.records.LotEntry;
import fr.carnet.sharing.SeenLot;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Reference;

/** A lot as this viewer may see it, written as List. */
public final class SubmissionSets {

    public static final String DESIGNATION_TYPE =
            "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-designationType";
    public static final String SOURCE_ID = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-sourceId";
    public static final String AUTHOR_ORG = "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-authorOrg";

    private SubmissionSets() {}

    public static ListResource of(SeenLot seen, Ins ins) {
        var lot = seen.lot();
        var shown = new ListResource();
        shown.setId(lot.ref().toString());
        shown.getMeta().setVersionId("1").setLastUpdated(DocumentReferences.date(lot.at()));
        if (lot.designationType() != null) {
            var concept = new CodeableConcept().addCoding(Systems.coding(lot.designationType(), null));
            shown.addExtension(DESIGNATION_TYPE, concept);
        }
        var source = Systems.coding(lot.sourceId(), null);
        shown.addExtension(
                SOURCE_ID, new Identifier().setSystem(source.getSystem()).setValue(source.getCode()));
        shown.addExtension(DocumentReferences.IS_ARCHIVED, new BooleanType(false));
        shown.addIdentifier()
                .setUse(Identifier.IdentifierUse.USUAL)
                .setSystem(Systems.URI)
                .setValue(UniqueId.urn(lot.uniqueId()));
        shown.addIdentifier()
                .setUse(Identifier.IdentifierUse.OFFICIAL)
                .setSystem(Systems.URI)
                .setValue("urn:uuid:" + lot.ref());
        shown.setStatus(ListResource.ListStatus.CURRENT);
        shown.setMode(ListResource.ListMode.WORKING);
        shown.setTitle(lot.title());
        shown.setCode(
                new CodeableConcept().addCoding(new Coding(Systems.LIST_TYPES, "submissionset", "Submission Set")));
        if (lot.code() != null) shown.getCode().addCoding(Systems.coding(lot.code(), null));
        shown.setSubject(DocumentReferences.patient(lot.ref(), ins));
        shown.setDate(DocumentReferences.date(lot.at()));
        source(shown, lot);
        for (var document : seen.documents()) {
            shown.addEntry().setItem(new Reference("DocumentReference/" + document.ref()));
        }
        return shown;
    }

    private static void source(ListResource shown, LotEntry lot) {
        if (lot.authorFamily() == null && lot.authorId() == null && lot.authorFiness() == null) return;
        var person = lot.authorFamily() != null || lot.authorId() != null;
        var kind = person ? Author.Kind.PROFESSIONAL : Author.Kind.ORGANIZATION;
        var author =
                new Author(kind, lot.authorId(), lot.authorFamily(), lot.authorGiven(), null, null, lot.authorFiness());
        var reference = new ShownAuthor(shown, author).reference();
        if (person) shown.setSource(reference);
        else shown.getSource().addExtension(AUTHOR_ORG, reference);
    }
}
