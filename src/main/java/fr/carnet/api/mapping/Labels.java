package fr.carnet.api.mapping;

import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.sharing.Seen;
import fr.carnet.sharing.deposit.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Confidentiality and visibility (R27): codes of a request to labels, labels to codes of an answer. */
public final class Labels {

    public static final String MASKED = "MASQUE_PS";
    public static final String HIDDEN_FROM_PATIENT = "INVISIBLE_PATIENT";
    public static final String HIDDEN_FROM_GUARDIANS = "INVISIBLE_REPRESENTANTS_LEGAUX";

    private static final int MAX = 4;

    private static final Map<String, String> LEVELS = Map.of("N", "normal", "R", "restricted", "V", "very restricted");

    private static final Map<String, String> VISIBILITIES = Map.of(
            MASKED, "Masqué aux professionnels de santé",
            HIDDEN_FROM_PATIENT, "Invisible au patient",
            HIDDEN_FROM_GUARDIANS, "Invisible aux représentants légaux");

    /** Spellings found in other guides. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "INVISIBLE_REP_LEGAUX", HIDDEN_FROM_GUARDIANS, "normal", "N", "restricted", "R", "very restricted", "V");

    private Labels() {}

    /** @param fallback confidentiality when none of the codes says it; @param at expression of the element */
    public static Change.Labels of(List<CodeableConcept> concepts, String fallback, String at) {
        if (concepts.size() > MAX) throw new Problem(Fault.ELEMENT_INVALID, "at most " + MAX + " labels", at);
        var codes = new LinkedHashSet<String>();
        for (int i = 0; i < concepts.size(); i++) codes.add(code(concepts.get(i), at + "[" + i + "]"));
        var level = codes.stream().filter(LEVELS::containsKey).reduce((a, b) -> a.compareTo(b) > 0 ? a : b);
        return new Change.Labels(
                level.orElse(fallback),
                codes.contains(MASKED),
                codes.contains(HIDDEN_FROM_PATIENT),
                codes.contains(HIDDEN_FROM_GUARDIANS));
    }

    private static String code(CodeableConcept concept, String at) {
        var coding = concept.getCodingFirstRep();
        var written = coding.getCode();
        var code = SPELLINGS.getOrDefault(String.valueOf(written), written);
        var system = Systems.canonical(coding.getSystem());
        var home = LEVELS.containsKey(code)
                ? Set.of(Systems.CONFIDENTIALITY, Systems.VISIBILITY)
                : Set.of(Systems.VISIBILITY);
        var known = code != null && (LEVELS.containsKey(code) || VISIBILITIES.containsKey(code));
        if (!known || system != null && !home.contains(system)) {
            throw new Problem(Fault.CODE_UNKNOWN, "no such label of confidentiality", at);
        }
        return code;
    }

    /** Codes that this viewer may know: the masking only when {@link Seen#masked} says so. */
    public static List<Coding> of(Seen seen, Instant now) {
        var entry = seen.entry();
        var codings = new ArrayList<Coding>();
        codings.add(new Coding(Systems.CONFIDENTIALITY, entry.confidentiality(), LEVELS.get(entry.confidentiality())));
        if (seen.masked()) codings.add(visibility(MASKED));
        if (entry.hiddenFromPatient(now)) codings.add(visibility(HIDDEN_FROM_PATIENT));
        if (entry.hiddenFromGuardians()) codings.add(visibility(HIDDEN_FROM_GUARDIANS));
        return codings;
    }

    private static Coding visibility(String code) {
        return new Coding(Systems.VISIBILITY, code, VISIBILITIES.get(code));
    }
}
