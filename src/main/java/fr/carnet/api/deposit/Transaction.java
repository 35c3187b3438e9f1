package fr.carnet.api.deposit;

import fr.carnet.api.deposit.TransactionEntry.Part;
import fr.carnet.api.wire.Body;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.ListResource;

/** The bundle of a push (ITI-65), its entries known by their part and its references checked. */
record Transaction(List<TransactionEntry> entries, Body body) {

    private static final int MAX_ENTRIES = 200;

    static Transaction of(Body body) {
        if (!(body.resource() instanceof Bundle bundle) || bundle.getType() != BundleType.TRANSACTION) {
            throw new Problem(Fault.NOT_SUPPORTED, "a Bundle of type transaction is expected", "Bundle.type");
        }
        if (bundle.getEntry().size() > MAX_ENTRIES) {
            throw new Problem(Fault.TOO_COMPLEX, "at most " + MAX_ENTRIES + " entries", "Bundle.entry");
        }
        var entries = IntStream.range(0, bundle.getEntry().size())
                .mapToObj(i -> TransactionEntry.of(bundle.getEntry().get(i), i))
                .toList();
        var transaction = new Transaction(entries, body);
        transaction.check();
        return transaction;
    }

    TransactionEntry lot() {
        return of(Part.LOT).get(0);
    }

    List<TransactionEntry> of(Part part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }

    SentFile file(TransactionEntry document) {
        var content = document.as(DocumentReference.class).getContent();
        var at = document.resourceAt() + ".content";
        if (content.size() != 1) throw new Problem(Fault.NOT_SUPPORTED, "one content per document", at);
        var attachment = content.get(0).getAttachment();
        var data = attachment.hasData() ? attachment.getDataElement() : data(attachment.getUrl(), at);
        return SentFile.of(attachment, data, body, at + "[0].attachment");
    }

    private Base64BinaryType data(String url, String at) {
        if (url == null) throw new Problem(Fault.ELEMENT_MISSING, "the document: url or data", at + "[0].attachment");
        return of(Part.FILE).stream()
                .filter(file -> url.equals(file.fullUrl())
                        || url.equals("Binary/" + file.resource().getIdPart()))
                .findFirst()
                .map(file -> file.as(Binary.class).getDataElement())
                .orElseThrow(() -> broken("no Binary of this bundle has this url", at + "[0].attachment.url"));
    }

    private void check() {
        if (of(Part.LOT).size() != 1) {
            throw new Problem(Fault.ELEMENT_INVALID, "exactly one List is the submissionset", "Bundle.entry");
        }
        if (of(Part.DOCUMENT).isEmpty()) {
            throw new Problem(Fault.ELEMENT_MISSING, "a push has at least one DocumentReference", "Bundle.entry");
        }
        var urls = new HashSet<String>();
        for (var entry : entries) {
            if (entry.fullUrl() != null && !urls.add(entry.fullUrl())) throw broken("fullUrl given twice", entry.at());
        }
        checkLot();
    }

    /** The lot lists every document of the bundle and nothing else but folders. */
    private void checkLot() {
        var listed = new HashSet<String>();
        var at = lot().resourceAt() + ".entry";
        for (var item : lot().as(ListResource.class).getEntry())
            listed.add(item.getItem().getReference());
        var known = new HashSet<String>();
        for (var entry : entries) {
            var names = List.of(
                    String.valueOf(entry.fullUrl()),
                    entry.resource().fhirType() + "/" + entry.resource().getIdPart());
            known.addAll(names);
            if (entry.part() == Part.DOCUMENT && names.stream().noneMatch(listed::contains)) {
                throw broken("the lot does not list this document", entry.at());
            }
        }
        if (!known.containsAll(listed)) throw broken("the lot lists what the bundle does not have", at);
    }

    private static Problem broken(String why, String at) {
        return new Problem(Fault.REFERENCE_BROKEN, why, at);
    }
}
