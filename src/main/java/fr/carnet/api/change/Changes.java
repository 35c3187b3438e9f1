package fr.carnet.api.change;

import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.mapping.Labels;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Fhir;
import fr.carnet.api.wire.Format;
import fr.carnet.api.wire.Problem;
import fr.carnet.records.Status;
import fr.carnet.sharing.deposit.Change;
import java.util.ArrayList;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Extension;

/** The difference that a patch makes, when it is one that may be asked for. */
final class Changes {

    private Changes() {}

    /** Of the resource as text, as it is and as it should be; null parts of the answer do not change. */
    static Change between(String current, String patched) {
        var before = parsed(current);
        var after = parsed(patched);
        var archived = archived(after, archived(before, false));
        var labels = Labels.of(after.getSecurityLabel(), "N", "DocumentReference.securityLabel");
        var sameLabels = labels.equals(Labels.of(before.getSecurityLabel(), "N", "DocumentReference.securityLabel"));
        var change = new Change(
                status(before.getStatus(), after.getStatus()),
                archived == archived(before, false) ? null : archived,
                sameLabels ? null : labels);
        if (!rest(before).equalsDeep(rest(after))) {
            throw new Problem(Fault.PATCH_FORBIDDEN, "status, securityLabel and isArchived change, nothing else");
        }
        return change;
    }

    static boolean isNothing(Change change) {
        return change.status() == null && change.archived() == null && change.labels() == null;
    }

    private static DocumentReference parsed(String patched) {
        try {
            return (DocumentReference) Fhir.parser(Format.JSON).parseResource(patched);
        } catch (RuntimeException e) {
            throw new Problem(Fault.PATCH_FORBIDDEN, "the result is not a DocumentReference");
        }
    }

    /** One way only: a document that was replaced or deleted does not come back. */
    private static Status status(DocumentReferenceStatus before, DocumentReferenceStatus after) {
        if (before == after) return null;
        if (after == DocumentReferenceStatus.SUPERSEDED) return Status.SUPERSEDED;
        if (after == DocumentReferenceStatus.ENTEREDINERROR) return Status.DELETED;
        throw new Problem(Fault.ELEMENT_INVALID, "superseded or entered-in-error", "DocumentReference.status");
    }

    /** Given twice, the last one counts: some add it without looking. */
    private static boolean archived(DocumentReference resource, boolean absent) {
        var archived = absent;
        for (var extension : resource.getExtension()) {
            if (isArchived(extension)) archived = ((BooleanType) extension.getValue()).booleanValue();
        }
        return archived;
    }

    private static boolean isArchived(Extension extension) {
        return DocumentReferences.IS_ARCHIVED.equals(extension.getUrl())
                && extension.getValue() instanceof BooleanType value
                && value.hasValue();
    }

    private static DocumentReference rest(DocumentReference resource) {
        var rest = resource.copy();
        rest.setStatus(null);
        rest.setSecurityLabel(new ArrayList<>());
        rest.getExtension().removeIf(Changes::isArchived);
        return rest;
    }
}
