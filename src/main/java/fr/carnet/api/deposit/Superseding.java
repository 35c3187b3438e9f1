package fr.carnet.api.deposit;

import fr.carnet.api.deposit.TransactionEntry.Part;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.sharing.deposit.Lot;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters;

/** The PATCH that some guides put in the bundle of a replacement: it may only say what the replacement does anyway. */
final class Superseding {

    private Superseding() {}

    static void check(Transaction transaction, List<Lot.Item> items) {
        for (var entry : transaction.of(Part.SUPERSEDING)) {
            var former = Formers.of(entry.url(), entry.at() + ".request.url");
            var implied = items.stream()
                    .map(Lot.Item::replaces)
                    .filter(Objects::nonNull)
                    .anyMatch(f -> same(f, former));
            if (!implied || !supersedes(entry.as(Parameters.class))) {
                throw new Problem(
                        Fault.NOT_SUPPORTED,
                        "in a push, only the status of a replaced document is patched",
                        entry.at());
            }
        }
    }

    /** One by our ref, the other by the maker's id: they cannot be compared here, and the replacement decides. */
    static boolean same(Lot.Former one, Lot.Former other) {
        if (one.ref() != null && other.ref() != null) return one.ref().equals(other.ref());
        if (one.uniqueId() != null && other.uniqueId() != null)
            return one.uniqueId().equals(other.uniqueId());
        return true;
    }

    private static boolean supersedes(Parameters patch) {
        if (patch.getParameter().size() != 1) return false;
        var parts = patch.getParameterFirstRep().getPart();
        return says(parts, "type", "replace")
                && says(parts, "path", "DocumentReference.status")
                && says(parts, "value", "superseded");
    }

    private static boolean says(List<Parameters.ParametersParameterComponent> parts, String name, String value) {
        return parts.stream()
                .filter(part -> name.equals(part.getName()) && part.hasValue())
                .map(part -> ((Base) part.getValue()).primitiveValue())
                .anyMatch(value::equals);
    }
}
