package fr.carnet.api.deposit;

import fr.carnet.api.mapping.Contained;
import fr.carnet.api.mapping.Inss;
import fr.carnet.api.wire.Problem;
import fr.carnet.identity.Identity;
import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import fr.carnet.records.cda.ClinicalDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * Whose document it is, as the sender says: in the header of the document, and around it. Both must give the same
 * number; the header alone says the traits when there is one.
 *
 * @param traits null when nothing says them
 */
record SentPatient(Ins ins, Traits traits, boolean fromHeader) {

    private static final String CORE = "https://hl7.fr/ig/fhir/core/StructureDefinition/";
    private static final String BIRTH_PLACE = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
    private static final String INSEE = CORE + "fr-core-address-insee-code";
    private static final String BIRTH_NAMES = CORE + "fr-core-patient-birth-list-given-name";
    private static final String RELIABILITY = CORE + "fr-core-identity-reliability";

    /** @param references subject and source, of the document or of the lot */
    static SentPatient of(List<Reference> references, Contained contained, ClinicalDocument clinical, String at) {
        var around = references.stream()
                .flatMap(r -> numbers(r, contained))
                .distinct()
                .toList();
        var header = clinical == null ? null : clinical.patient();
        if (header != null && header.ins() == null) throw new Problem(Identity.INS_MISSING, "no INS in the header", at);
        var all = Stream.concat(Optional.ofNullable(header).map(h -> h.ins()).stream(), around.stream())
                .distinct()
                .toList();
        if (all.isEmpty()) throw new Problem(Identity.INS_MISSING, "no INS in subject or sourcePatientInfo", at);
        if (all.size() > 1) throw new Problem(Identity.INS_DIFFERS, "several INS for one document", at);
        if (header != null) return new SentPatient(all.get(0), header.traits(), true);
        var patient = references.stream()
                .flatMap(r -> contained.find(r, Patient.class).stream())
                .findFirst();
        return new SentPatient(all.get(0), patient.map(p -> traits(p, at)).orElse(null), false);
    }

    /** Whether a reference gives this number, or none. */
    static boolean agrees(Ins ins, Reference reference, Contained contained) {
        return numbers(reference, contained).allMatch(ins::equals);
    }

    private static Stream<Ins> numbers(Reference reference, Contained contained) {
        return Stream.of(
                        Inss.of(reference.hasIdentifier() ? List.of(reference.getIdentifier()) : List.of()),
                        Inss.condition(reference.getReference()),
                        contained.find(reference, Patient.class).flatMap(p -> Inss.of(p.getIdentifier())))
                .flatMap(Optional::stream);
    }

    /** An identity that says of itself that it is not validated does not feed a record. */
    private static Traits traits(Patient patient, String at) {
        var status = extension(patient.getExtension(), RELIABILITY)
                .flatMap(e -> extension(e.getExtension(), "identityStatus"))
                .map(SentPatient::code);
        if (status.filter(code -> !code.equals("VALI")).isPresent()) {
            throw new Problem(Identity.INS_INCOMPLETE, "the identity is not validated (VALI)", at);
        }
        var name = patient.getName().stream()
                .filter(n -> n.getUse() == HumanName.NameUse.OFFICIAL)
                .findFirst()
                .orElseGet(patient::getNameFirstRep);
        return new Traits(name.getFamily(), given(name), birth(patient), sex(patient.getGender()), birthPlace(patient));
    }

    private static List<String> given(HumanName name) {
        var first = name.getGiven().stream()
                .map(StringType::getValue)
                .filter(Objects::nonNull)
                .limit(1);
        var others = extension(name.getExtension(), BIRTH_NAMES)
                .map(SentPatient::code)
                .map(names -> Stream.of(names.split("\\s+")))
                .orElseGet(Stream::empty);
        return Stream.concat(first, others).distinct().toList();
    }

    private static LocalDate birth(Patient patient) {
        var text = patient.getBirthDateElement().getValueAsString();
        return text == null || text.length() != 10 ? null : LocalDate.parse(text);
    }

    private static String sex(AdministrativeGender gender) {
        if (gender == null) return null;
        return switch (gender) {
            case FEMALE -> "F";
            case MALE -> "M";
            default -> "U";
        };
    }

    private static String birthPlace(Patient patient) {
        return extension(patient.getExtension(), BIRTH_PLACE)
                .filter(e -> e.getValue() instanceof Address)
                .flatMap(e -> extension(((Address) e.getValue()).getExtension(), INSEE))
                .map(SentPatient::code)
                .orElse(null);
    }

    /** Written as a coding or as plain text; null when as anything else. */
    private static String code(Extension extension) {
        return extension.getValue() instanceof Coding coding
                ? coding.getCode()
                : extension.getValue() == null ? null : extension.getValue().primitiveValue();
    }

    private static Optional<Extension> extension(List<Extension> extensions, String url) {
        return extensions.stream()
                .filter(e -> url.equals(e.getUrl()) && (e.hasValue() || e.hasExtension()))
                .findFirst();
    }
}
