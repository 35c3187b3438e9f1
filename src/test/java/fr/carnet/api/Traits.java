package fr.carnet.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** A test patient as fr-core writes one: qualified identity, contained in a resource. */
final class Traits {

    private static final String CORE = "https://hl7.fr/ig/fhir/core/StructureDefinition/";

    private Traits() {}

    static void contain(DocumentReference reference, TestPatient who) {
        var patient = new Patient();
        patient.setId("patient");
        patient.addIdentifier()
                .setSystem("urn:oid:" + who.ins().oid())
                .setValue(who.ins().matricule());
        patient.addName()
                .setUse(HumanName.NameUse.OFFICIAL)
                .setFamily(who.family())
                .addGiven(who.given());
        patient.setGender(AdministrativeGender.FEMALE);
        patient.setBirthDate(Date.from(
                LocalDate.of(1979, 3, 28).atStartOfDay(ZoneId.systemDefault()).toInstant()));
        var place = new Address();
        place.addExtension(CORE + "fr-core-address-insee-code", new Coding().setCode("51215"));
        patient.addExtension("http://hl7.org/fhir/StructureDefinition/patient-birthPlace", place);
        var reliability = patient.addExtension().setUrl(CORE + "fr-core-identity-reliability");
        reliability.addExtension("identityStatus", new Coding().setCode("VALI"));
        reference.addContained(patient);
        reference.getContext().setSourcePatientInfo(new Reference("#patient"));
    }
}
