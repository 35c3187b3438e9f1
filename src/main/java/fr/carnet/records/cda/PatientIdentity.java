package fr.carnet.records.cda;

import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The patient as the document names them (INTEROP §2).
 *
 * @param ins    null when the document carries none
 * @param traits never null, perhaps incomplete; birth names only: names in use are never looked at
 */
public record PatientIdentity(Ins ins, Traits traits) {

    private static final Set<String> INS = Set.of(Ins.NIR, Ins.NIA, Ins.TEST_NIR, Ins.DEMO_NIR);

    static boolean isIns(String oid) {
        return INS.contains(oid);
    }

    static PatientIdentity of(Element patientRole) {
        var ins = Nodes.all(patientRole, "id").stream()
                .map(Identifier::of)
                .filter(Objects::nonNull)
                .filter(id -> isIns(id.root()) && id.extension() != null)
                .findFirst()
                .map(id -> new Ins(id.extension(), id.root()))
                .orElse(null);
        var birth = Moment.of(Nodes.value(patientRole, "patient/birthTime", "value"))
                .filter(moment -> moment.precision().compareTo(ChronoUnit.DAYS) <= 0)
                .map(Moment::date)
                .orElse(null);
        var traits = new Traits(
                names(patientRole, "family", "BR").findFirst().orElse(null),
                givenNames(patientRole),
                birth,
                sex(Nodes.value(patientRole, "patient/administrativeGenderCode", "code")),
                Nodes.text(patientRole, "patient/birthplace/place/addr/county"));
        return new PatientIdentity(ins, traits);
    }

    /** The one qualified BR first, then the others of the birth certificate; none at all without the first. */
    private static List<String> givenNames(Element patientRole) {
        var first = names(patientRole, "given", "BR").findFirst();
        if (first.isEmpty()) return List.of();
        var others = names(patientRole, "given", "").flatMap(all -> Arrays.stream(all.split(" ")));
        return Stream.concat(first.stream(), others).distinct().toList();
    }

    private static Stream<String> names(Element patientRole, String part, String qualifier) {
        return Nodes.all(patientRole, "patient/name/" + part).stream()
                .filter(e -> List.of(e.getAttribute("qualifier").split("\\s+")).contains(qualifier))
                .map(Nodes::text)
                .filter(Objects::nonNull);
    }

    private static String sex(String code) {
        if (code == null) return null;
        return code.equals("F") || code.equals("M") ? code : "U";
    }
}
