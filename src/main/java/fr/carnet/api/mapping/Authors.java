package fr.carnet.api.mapping;

import fr.carnet.identity.Ins;
import fr.carnet.records.Author;
import fr.carnet.records.Author.Kind;
import fr.carnet.records.cda.Participant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Who made a document or a lot, as senders write it: in the header of the document, or contained in the resource. */
public final class Authors {

    private Authors() {}

    public static Author of(Participant participant) {
        var organization = participant.organization();
        return new Author(
                Kind.valueOf(participant.kind().name()),
                participant.id() == null ? null : participant.id().extension(),
                participant.familyName(),
                participant.givenName(),
                participant.specialty() == null ? null : participant.specialty().code(),
                organization == null ? null : organization.name(),
                organization == null ? null : organization.finess());
    }

    /** Empty when the reference leads outside of the resource: nobody here keeps a directory for senders. */
    public static Optional<Author> of(Reference reference, Contained contained) {
        return role(reference, contained)
                .or(() -> contained.find(reference, Practitioner.class).map(p -> professional(p, null, null)))
                .or(() -> contained.find(reference, Organization.class).map(Authors::organization))
                .or(() -> contained.find(reference, Device.class).map(Authors::device))
                .or(() -> contained.find(reference, Patient.class).map(Authors::patient))
                .or(() -> identified(reference));
    }

    private static Optional<Author> role(Reference reference, Contained contained) {
        return contained.find(reference, PractitionerRole.class).map(role -> {
            var person =
                    contained.find(role.getPractitioner(), Practitioner.class).orElseGet(Practitioner::new);
            role.getIdentifier().forEach(person::addIdentifier);
            if (role.getPractitioner().hasIdentifier())
                person.addIdentifier(role.getPractitioner().getIdentifier());
            var organization =
                    contained.find(role.getOrganization(), Organization.class).orElse(null);
            return professional(person, specialty(role), organization);
        });
    }

    private static Author professional(Practitioner person, String specialty, Organization organization) {
        var name = name(person.getName());
        return new Author(
                Kind.PROFESSIONAL,
                nationalId(person.getIdentifier()).orElse(null),
                name.getFamily(),
                given(name),
                specialty,
                organization == null ? null : organization.getName(),
                organization == null
                        ? null
                        : finess(organization.getIdentifier()).orElse(null));
    }

    private static Author organization(Organization organization) {
        var finess = finess(organization.getIdentifier()).orElse(null);
        return new Author(Kind.ORGANIZATION, null, null, null, null, organization.getName(), finess);
    }

    private static Author device(Device device) {
        return new Author(Kind.DEVICE, null, device.getDeviceNameFirstRep().getName(), null, null, null, null);
    }

    private static Author patient(Patient patient) {
        var name = name(patient.getName());
        var ins = Inss.of(patient.getIdentifier()).map(Ins::matricule).orElse(null);
        return new Author(Kind.PATIENT, ins, name.getFamily(), given(name), null, null, null);
    }

    private static Optional<Author> identified(Reference reference) {
        if (!reference.hasIdentifier()) return Optional.empty();
        var identifiers = List.of(reference.getIdentifier());
        return nationalId(identifiers)
                .map(id -> new Author(Kind.PROFESSIONAL, id, reference.getDisplay(), null, null, null, null))
                .or(() -> finess(identifiers)
                        .map(id -> new Author(Kind.ORGANIZATION, null, null, null, null, reference.getDisplay(), id)));
    }

    /** PS_IdNat: a prefix that says which register, then the number; 8 is RPPS. */
    static Optional<String> nationalId(List<Identifier> identifiers) {
        return value(identifiers, Systems.PROFESSIONALS)
                .or(() -> value(identifiers, Systems.RPPS).map("8"::concat));
    }

    /** Nine characters; a national structure number that is no FINESS is not one. */
    public static Optional<String> finess(List<Identifier> identifiers) {
        return value(identifiers, Systems.STRUCTURES)
                .filter(id -> id.matches("1\\w{9}"))
                .map(id -> id.substring(1))
                .or(() -> value(identifiers, Systems.FINESS));
    }

    private static Optional<String> value(List<Identifier> identifiers, String system) {
        return identifiers.stream()
                .filter(i -> system.equals(Systems.canonical(i.getSystem())) && i.hasValue())
                .map(Identifier::getValue)
                .findFirst();
    }

    private static String specialty(PractitionerRole role) {
        return Stream.concat(role.getSpecialty().stream(), role.getCode().stream())
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> Systems.SPECIALTIES.equals(Systems.canonical(coding.getSystem())))
                .map(Coding::getCode)
                .findFirst()
                .orElse(null);
    }

    private static HumanName name(List<HumanName> names) {
        return names.isEmpty() ? new HumanName() : names.get(0);
    }

    private static String given(HumanName name) {
        return name.hasGiven() ? name.getGiven().get(0).getValue() : null;
    }
}
