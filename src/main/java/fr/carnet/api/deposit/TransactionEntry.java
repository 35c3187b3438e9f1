package fr.carnet.api.deposit;

import fr.carnet.api.mapping.Systems;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * One entry of a push, and its part in it.
 *
 * @param at  expression of the entry
 * @param url of its request
 */
record TransactionEntry(String at, String fullUrl, Resource resource, String url, Part part) {

    enum Part {
        LOT,
        FOLDER,
        DOCUMENT,
        FILE,
        /** the change of status of a former version, which the replacement implies */
        SUPERSEDING
    }

    static TransactionEntry of(BundleEntryComponent entry, int index) {
        var at = "Bundle.entry[" + index + "]";
        var resource = entry.getResource();
        var method = entry.getRequest().getMethod();
        if (resource == null) throw new Problem(Fault.ELEMENT_MISSING, "an entry has a resource", at + ".resource");
        if (method == null) throw new Problem(Fault.ELEMENT_MISSING, "an entry has a request", at + ".request");
        if (entry.getRequest().hasIfNoneExist() || entry.getRequest().hasIfMatch()) {
            throw new Problem(
                    Fault.NOT_SUPPORTED, "a push is idempotent by itself: no condition is read", at + ".request");
        }
        var url = String.valueOf(entry.getRequest().getUrl());
        return new TransactionEntry(at, entry.getFullUrl(), resource, url, part(resource, method, url, at));
    }

    private static Part part(Resource resource, HTTPVerb method, String url, String at) {
        if (method == HTTPVerb.PATCH && resource instanceof Parameters && url.startsWith("DocumentReference")) {
            return Part.SUPERSEDING;
        }
        if (method == HTTPVerb.POST && url.equals(resource.fhirType())) {
            if (resource instanceof DocumentReference) return Part.DOCUMENT;
            if (resource instanceof Binary) return Part.FILE;
            if (resource instanceof ListResource list) return list(list, at);
        }
        throw new Problem(Fault.NOT_SUPPORTED, "not an entry of a push (ITI-65)", at);
    }

    private static Part list(ListResource list, String at) {
        for (var coding : list.getCode().getCoding()) {
            if (coding.hasSystem() && !coding.getSystem().equals(Systems.LIST_TYPES)) continue;
            if ("submissionset".equals(coding.getCode())) return Part.LOT;
            if ("folder".equals(coding.getCode())) return Part.FOLDER;
        }
        throw new Problem(Fault.NOT_SUPPORTED, "a List is a submissionset or a folder", at + ".resource.code");
    }

    String resourceAt() {
        return at + ".resource";
    }

    <T extends Resource> T as(Class<T> type) {
        return type.cast(resource);
    }
}
