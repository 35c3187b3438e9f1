package fr.carnet.api;

import java.util.UUID;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The bundle of a push (ITI-65), made step by step; tests spoil what they like of it before they send it. */
final class Push {

    private final Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    private final ListResource lot = new ListResource();

    private Push() {
        lot.setStatus(ListResource.ListStatus.CURRENT);
        lot.setMode(ListResource.ListMode.WORKING);
        lot.setCode(new CodeableConcept()
                .addCoding(
                        new Coding("https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes", "submissionset", null)));
        lot.setDateElement(new DateTimeType("2026-06-12T10:00:00+02:00"));
        entry(HTTPVerb.POST, "List", lot);
    }

    static Push of(TestDocument... documents) {
        var push = new Push();
        for (var document : documents) push.with(document.bytes(), document.reference());
        return push;
    }

    static Push of(TestDocument document, DocumentReference reference) {
        return of(document.bytes(), reference);
    }

    static Push of(byte[] document, DocumentReference reference) {
        return new Push().with(document, reference);
    }

    private Push with(byte[] document, DocumentReference reference) {
        var file = entry(
                HTTPVerb.POST, "Binary", new Binary().setContentType("text/xml").setData(document));
        reference.getContentFirstRep().getAttachment().setUrl(file);
        lot.addEntry().setItem(new Reference(entry(HTTPVerb.POST, "DocumentReference", reference)));
        return this;
    }

    Push named(String uniqueId) {
        lot.addIdentifier(new Identifier()
                .setSystem("urn:ietf:rfc:3986")
                .setValue(uniqueId)
                .setUse(Identifier.IdentifierUse.USUAL));
        return this;
    }

    ListResource lot() {
        return lot;
    }

    Bundle bundle() {
        return bundle;
    }

    Answer send() {
        return Caller.software().post("", bundle);
    }

    String entry(HTTPVerb method, String url, Resource resource) {
        var fullUrl = "urn:uuid:" + UUID.randomUUID();
        bundle.addEntry()
                .setFullUrl(fullUrl)
                .setResource(resource)
                .getRequest()
                .setMethod(method)
                .setUrl(url);
        return fullUrl;
    }
}
