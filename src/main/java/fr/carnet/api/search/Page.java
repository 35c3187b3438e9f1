package fr.carnet.api.search;

import fr.carnet.api.wire.Outcomes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;

/**
 * One page of results. Its links carry the whole search, so that no page lives on the server; they name the patient by
 * our reference, so that no number is written in an address.
 *
 * @param address of the type of resource
 */
record Page(String address, Query query, UUID patient, int total, List<? extends Resource> resources) {

    Bundle bundle() {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(total);
        var count = query.count();
        link(bundle, "self", query.offset());
        if (count > 0) {
            var last = total == 0 ? 0 : (total - 1) / count * count;
            link(bundle, "first", 0);
            if (query.offset() > 0) link(bundle, "previous", Math.max(0, Math.min(query.offset() - count, last)));
            if (query.offset() + count < total) link(bundle, "next", query.offset() + count);
            link(bundle, "last", last);
        }
        for (var resource : resources) {
            var entry = bundle.addEntry()
                    .setFullUrl(address + "/" + resource.getIdPart())
                    .setResource(resource);
            entry.getSearch().setMode(SearchEntryMode.MATCH);
        }
        var warned = Outcomes.warned(query.warnings());
        if (warned != null) bundle.addEntry().setResource(warned).getSearch().setMode(SearchEntryMode.OUTCOME);
        return bundle;
    }

    private void link(Bundle bundle, String relation, int offset) {
        var url = new StringBuilder(address).append("?patient=Patient/").append(patient);
        for (var criterion : query.asked())
            url.append('&').append(encoded(criterion.key())).append('=').append(encoded(criterion.raw()));
        url.append("&_count=").append(query.count());
        if (offset > 0) url.append("&_offset=").append(offset);
        bundle.addLink().setRelation(relation).setUrl(url.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
