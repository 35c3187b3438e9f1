package fr.carnet.api.deposit;

import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.wire.Outcomes;
import fr.carnet.api.wire.Warning;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.deposit.Deposited;
import fr.carnet.sharing.deposit.Lot;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DocumentReference;

/** One entry per entry of the push, in its order. A replay answers 200 with the same ids, a first time 201. */
record TransactionResponse(Transaction transaction, List<Lot.Item> items, Deposited deposited, Warnings warnings) {

    Bundle bundle() {
        var bundle = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        for (var entry : transaction.entries()) {
            var response =
                    switch (entry.part()) {
                        case LOT -> located("List", deposited.lot(), !deposited.replay(), "W/\"1\"", null);
                        case DOCUMENT -> document(entry);
                        case FILE -> file(entry);
                        case SUPERSEDING -> superseded(entry);
                        case FOLDER -> folder(entry);
                    };
            bundle.addEntry().setResponse(response.setOutcome(Outcomes.warned(warnings.of(entry))));
        }
        return bundle;
    }

    private BundleEntryResponseComponent document(TransactionEntry entry) {
        var index = transaction.of(TransactionEntry.Part.DOCUMENT).indexOf(entry);
        var item = deposited.documents().get(index);
        if (items.get(index).replaces() != null && item.fresh() && item.replaced() == null) {
            warnings.of(entry)
                    .add(new Warning(
                            "PartialReplaceContentNotProcessed",
                            "the version that the header replaces is not here",
                            null));
        }
        var d = item.document().entry();
        return located("DocumentReference", d.ref(), item.fresh(), DocumentReferences.etag(d.version()), modified(d));
    }

    /** A Binary has the ref of its document. */
    private BundleEntryResponseComponent file(TransactionEntry entry) {
        var documents = transaction.of(TransactionEntry.Part.DOCUMENT);
        for (int i = 0; i < documents.size(); i++) {
            var url = attachment(documents.get(i)).getUrl();
            var isHere = url != null
                    && (url.equals(entry.fullUrl())
                            || url.equals("Binary/" + entry.resource().getIdPart()));
            var item = deposited.documents().get(i);
            var d = item.document().entry();
            if (isHere) return located("Binary", d.ref(), item.fresh(), "W/\"1\"", Date.from(d.depositedAt()));
        }
        warnings.of(entry).add(new Warning("BinaryNotReferenced", "no document has this file: it is not kept", null));
        return new BundleEntryResponseComponent().setStatus("200 OK");
    }

    private BundleEntryResponseComponent superseded(TransactionEntry entry) {
        var former = Formers.of(entry.url(), entry.at());
        for (int i = 0; i < items.size(); i++) {
            var replaced = deposited.documents().get(i).replaced();
            var named = items.get(i).replaces();
            if (replaced == null || named == null || !Superseding.same(named, former)) continue;
            var etag = DocumentReferences.etag(replaced.version());
            return located("DocumentReference", replaced.ref(), false, etag, modified(replaced));
        }
        return new BundleEntryResponseComponent().setStatus("200 OK");
    }

    private BundleEntryResponseComponent folder(TransactionEntry entry) {
        warnings.of(entry).add(new Warning("PartialFolderContentNotProcessed", "folders are not kept", null));
        return new BundleEntryResponseComponent().setStatus("200 OK");
    }

    private static BundleEntryResponseComponent located(
            String type, UUID ref, boolean fresh, String etag, Date modified) {
        return new BundleEntryResponseComponent()
                .setStatus(fresh ? "201 Created" : "200 OK")
                .setLocation(type + "/" + ref)
                .setEtag(etag)
                .setLastModified(modified);
    }

    private static Date modified(DocumentEntry entry) {
        return Date.from(entry.updatedAt());
    }

    private static Attachment attachment(TransactionEntry document) {
        return document.as(DocumentReference.class).getContentFirstRep().getAttachment();
    }
}
