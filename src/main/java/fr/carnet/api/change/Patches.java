package fr.carnet.api.change;

import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.mapping.UniqueId;
import fr.carnet.api.wire.Body;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Fhir;
import fr.carnet.api.wire.Format;
import fr.carnet.api.wire.Problem;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Seen;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.deposit.DocumentChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.UUID;
import org.hl7.fhir.r4.model.Parameters;

/** Changes to a document that its author made (TD3.3): status, labels, archive. */
@ApplicationScoped
public class Patches {

    @Inject
    DocumentChanges changes;

    @Inject
    DocumentReferences shown;

    /** @param version the version that the caller knows (If-Match); null when they do not say */
    public Seen json(Viewer viewer, UUID ref, byte[] patch, Integer version) {
        return apply(viewer, ref, JsonPatches.read(patch), version);
    }

    public Seen fhirPath(Viewer viewer, UUID ref, Body patch, Integer version) {
        if (!(patch.resource() instanceof Parameters parameters)) {
            throw new Problem(Fault.NOT_SUPPORTED, "Parameters or a JSON Patch are expected");
        }
        return apply(viewer, ref, FhirPathPatch.operations(parameters), version);
    }

    /** The document that a conditional request names. @param token {@code system|value} */
    public UUID named(Viewer viewer, String token) {
        if (token == null) throw new Problem(Fault.PARAMETER_MISSING, "identifier");
        var value = token.substring(token.indexOf('|') + 1);
        var id = UniqueId.stored(value).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        return changes.named(viewer, id, null);
    }

    private Seen apply(Viewer viewer, UUID ref, JsonArray operations, Integer version) {
        var seen = changes.open(viewer, ref);
        if (version != null && version != seen.entry().version()) throw new Refusal(Sharing.VERSION_DIFFERS);
        var current = Fhir.parser(Format.JSON).encodeResourceToString(shown.of(seen, null));
        try (var reader = Json.createReader(new StringReader(current))) {
            var patched = new JsonPatches(reader.readObject()).apply(operations);
            var change = Changes.between(current, patched.toString());
            return Changes.isNothing(change) ? seen : changes.apply(viewer, ref, change, version);
        }
    }
}
