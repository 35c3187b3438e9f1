package fr.carnet.api.mapping;

import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Names of code systems and of systems of identifiers, and the other names under which senders know them. */
public final class Systems {

    public static final String URI = "urn:ietf:rfc:3986";
    public static final String PROFESSIONALS = "urn:oid:1.2.250.1.71.4.2.1";
    public static final String STRUCTURES = "urn:oid:1.2.250.1.71.4.2.2";
    public static final String LOINC = "http://loinc.org";
    public static final String CLASSES = nos("TRE_A03-ClasseDocument");
    public static final String TYPES = nos("TRE_A05-TypeDocComplementaire");
    public static final String FORMATS = nos("TRE_A11-IheFormatCode");
    public static final String FACILITIES = nos("TRE_R02-SecteurActivite");
    public static final String SETTINGS = nos("TRE_A01-CadreExercice");
    public static final String VISIBILITY = nos("TRE_A07-StatutVisibiliteDocument");
    public static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    public static final String LIST_TYPES = "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes";

    static final String RPPS = "https://rpps.esante.gouv.fr";
    static final String FINESS = "https://finess.esante.gouv.fr";
    static final String SPECIALTIES = nos("TRE_A02-ProfessionSavFaire-CISIS");

    /** OIDs of CDA and XDS, spellings of older guides. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("2.16.840.1.113883.6.1", LOINC),
            Map.entry("1.2.250.1.213.1.1.4.12", TYPES),
            Map.entry("1.2.250.1.213.1.1.4.1", CLASSES),
            Map.entry("1.3.6.1.4.1.19376.1.2.3", FORMATS),
            Map.entry("http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode", FORMATS),
            Map.entry("https://profiles.ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode", FORMATS),
            Map.entry("1.2.250.1.71.4.2.4", FACILITIES),
            Map.entry("1.2.250.1.213.1.1.4.9", SETTINGS),
            Map.entry("1.2.250.1.213.1.1.4.5", SPECIALTIES),
            Map.entry("1.2.250.1.213.1.1.4.13", VISIBILITY),
            Map.entry(nos("TRE_A07-StatusVisibiliteDocument"), VISIBILITY),
            Map.entry("2.16.840.1.113883.5.25", CONFIDENTIALITY),
            Map.entry(nos("TRE_A08-HL7Confidentiality"), CONFIDENTIALITY),
            Map.entry("1.2.250.1.71.4.2.1", PROFESSIONALS),
            Map.entry("1.2.250.1.71.4.2.2", STRUCTURES));

    private Systems() {}

    private static String nos(String name) {
        return "https://mos.esante.gouv.fr/NOS/" + name + "/FHIR/" + name.replace('_', '-');
    }

    /** One name per system; unknown ones are kept, OIDs among them as {@code urn:oid:}. Null stays null. */
    public static String canonical(String system) {
        if (system == null || system.isBlank()) return null;
        var plain = system.startsWith("urn:oid:") ? system.substring(8) : system;
        var known = ALIASES.get(plain);
        if (known != null) return known;
        return plain.matches("[0-9.]+") ? "urn:oid:" + plain : system;
    }

    /** As it is stored: the code alone when it is of the usual system, else {@code system|code}. */
    public static String stored(Coding coding, String usual) {
        var system = canonical(coding.getSystem());
        return system == null || system.equals(usual) ? coding.getCode() : system + "|" + coding.getCode();
    }

    /** The reverse of {@link #stored}. */
    public static Coding coding(String stored, String usual) {
        var bar = stored.lastIndexOf('|');
        if (bar < 0) return new Coding(usual, stored, null);
        return new Coding(bar == 0 ? null : stored.substring(0, bar), stored.substring(bar + 1), null);
    }

    public static CodeableConcept concept(Coding coding) {
        return new CodeableConcept().addCoding(coding);
    }
}
