package fr.carnet.api.mapping;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Ins;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import fr.carnet.sharing.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** A document as this viewer may see it, written as DocumentReference. */
@ApplicationScoped
public class DocumentReferences {

    public static final String IS_ARCHIVED =
            "https://interop.esante.gouv.fr/ig/fhir/pdsm/StructureDefinition/pdsm-ext-is-archived";

    @Inject
    DocumentTypes types;

    @Inject
    Addresses addresses;

    @Inject
    InstantSource clock;

    /** @param ins the number by which the caller knows the patient; null when they named none */
    public DocumentReference of(Seen seen, Ins ins) {
        var d = seen.entry();
        var shown = new DocumentReference();
        shown.setId(d.ref().toString());
        shown.getMeta().setVersionId(Integer.toString(d.version())).setLastUpdated(date(d.updatedAt()));
        shown.addExtension(IS_ARCHIVED, new BooleanType(d.archived()));
        shown.setMasterIdentifier(new Identifier().setSystem(Systems.URI).setValue(UniqueId.urn(d.uniqueId())));
        shown.addIdentifier().setSystem(Systems.URI).setValue("urn:uuid:" + d.logicalId());
        shown.setStatus(status(d.status()));
        shown.setDocStatus(DocumentReference.ReferredDocumentStatus.FINAL);
        shown.setType(Systems.concept(type(d)));
        shown.addCategory(Systems.concept(new Coding(Systems.CLASSES, d.classCode(), Classes.label(d.classCode()))));
        shown.setSubject(patient(d.ref(), ins));
        shown.setDate(date(d.createdAt()));
        shown.addAuthor(new ShownAuthor(shown, d.author()).reference());
        if (d.legalAuthor() != null) shown.setAuthenticator(identified(Systems.PROFESSIONALS, d.legalAuthor()));
        if (d.custodian() != null) shown.setCustodian(identified(Systems.STRUCTURES, d.custodian()));
        Labels.of(seen, clock.instant()).forEach(label -> shown.addSecurityLabel(Systems.concept(label)));
        if (seen.replaced() != null) {
            shown.addRelatesTo()
                    .setCode(DocumentReference.DocumentRelationshipType.REPLACES)
                    .setTarget(
                            new Reference("DocumentReference/" + seen.replaced().ref()));
        }
        shown.addContent().setAttachment(attachment(d)).setFormat(Systems.coding(d.formatCode(), Systems.FORMATS));
        shown.setContext(context(d, ins));
        return shown;
    }

    /** ETag of a version. */
    public static String etag(int version) {
        return "W/\"" + version + "\"";
    }

    static Reference patient(UUID documentRef, Ins ins) {
        var reference =
                new Reference("Patient/" + new UUID(documentRef.getMostSignificantBits(), 0)).setType("Patient");
        if (ins != null)
            reference.setIdentifier(new Identifier().setSystem(Inss.system(ins)).setValue(ins.matricule()));
        return reference;
    }

    static Date date(Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    /** A number is national; anything else is the name that the sender gave. */
    static Reference identified(String system, String idOrName) {
        var isNumber = idOrName.chars().allMatch(Character::isLetterOrDigit)
                && idOrName.chars().anyMatch(Character::isDigit);
        return isNumber
                ? new Reference()
                        .setIdentifier(new Identifier().setSystem(system).setValue(idOrName))
                : new Reference().setDisplay(idOrName);
    }

    private Coding type(DocumentEntry d) {
        var type = types.find(d.typeCode());
        return new Coding(
                Systems.canonical(type.map(DocumentType::system).orElse(null)),
                d.typeCode(),
                type.map(DocumentType::label).orElse(null));
    }

    /** Deleted by its author: known to the author only, who gets it back once as the answer to the deletion. */
    private static DocumentReferenceStatus status(Status status) {
        return switch (status) {
            case CURRENT -> DocumentReferenceStatus.CURRENT;
            case SUPERSEDED -> DocumentReferenceStatus.SUPERSEDED;
            case DELETED -> DocumentReferenceStatus.ENTEREDINERROR;
        };
    }

    private Attachment attachment(DocumentEntry d) {
        return new Attachment()
                .setContentType(d.mime())
                .setLanguage(d.language())
                .setUrl(addresses.of("Binary", d.ref()))
                .setSize((int) d.size())
                .setHash(d.sha1())
                .setTitle(d.title())
                .setCreation(date(d.createdAt()));
    }

    private static DocumentReference.DocumentReferenceContextComponent context(DocumentEntry d, Ins ins) {
        var context = new DocumentReference.DocumentReferenceContextComponent();
        for (var event : d.events()) context.addEvent(Systems.concept(Systems.coding(event, null)));
        context.getPeriod().setStart(date(d.serviceStart())).setEnd(date(d.serviceStop()));
        if (d.facilityType() != null) {
            context.setFacilityType(Systems.concept(Systems.coding(d.facilityType(), Systems.FACILITIES)));
        }
        if (d.practiceSetting() != null) {
            context.setPracticeSetting(Systems.concept(Systems.coding(d.practiceSetting(), Systems.SETTINGS)));
        }
        context.setSourcePatientInfo(patient(d.ref(), ins));
        for (var related : d.related()) {
            var coding = Systems.coding(related, null);
            context.addRelated()
                    .setIdentifier(
                            new Identifier().setSystem(coding.getSystem()).setValue(coding.getCode()));
        }
        return context;
    }
}
