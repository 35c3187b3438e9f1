package fr.carnet.api.mapping;

import fr.carnet.records.Author;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** An author as contained resources of an answer. */
final class ShownAuthor {

    private static final String ID = "author";

    private final DomainResource owner;
    private final Author author;

    ShownAuthor(DomainResource owner, Author author) {
        this.owner = owner;
        this.author = author;
    }

    /** Adds what is needed to the owner. */
    Reference reference() {
        return switch (author.kind()) {
            case PROFESSIONAL -> professional();
            case ORGANIZATION -> contain(organization(), ID);
            case DEVICE -> contain(device(), ID);
            case PATIENT -> contain(new Patient().addName(name()), ID);
        };
    }

    private Reference professional() {
        var person = new Practitioner();
        if (author.id() != null)
            person.addIdentifier().setSystem(Systems.PROFESSIONALS).setValue(author.id());
        if (author.familyName() != null) person.addName(name());
        var role = new PractitionerRole();
        role.setPractitioner(contain(person, ID + "-person"));
        if (author.organization() != null || author.finess() != null) {
            role.setOrganization(contain(organization(), ID + "-organization"));
        }
        if (author.specialty() != null) {
            role.addSpecialty(Systems.concept(new Coding(Systems.SPECIALTIES, author.specialty(), null)));
        }
        return contain(role, ID);
    }

    private Organization organization() {
        var organization = new Organization().setName(author.organization());
        if (author.finess() != null) {
            organization.addIdentifier().setSystem(Systems.STRUCTURES).setValue("1" + author.finess());
        }
        return organization;
    }

    private Device device() {
        var device = new Device();
        if (author.familyName() != null) {
            device.addDeviceName().setName(author.familyName()).setType(Device.DeviceNameType.USERFRIENDLYNAME);
        }
        return device;
    }

    private HumanName name() {
        var name = new HumanName().setFamily(author.familyName());
        return author.givenName() == null ? name : name.addGiven(author.givenName());
    }

    private Reference contain(DomainResource resource, String id) {
        resource.setId(id);
        owner.addContained(resource);
        return new Reference("#" + id);
    }
}
