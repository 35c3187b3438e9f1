package fr.carnet.api;

import fr.carnet.api.mapping.Addresses;
import fr.carnet.api.search.DocumentParameters;
import fr.carnet.api.search.LotParameters;
import fr.carnet.api.search.Parameter;
import fr.carnet.api.wire.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What is answered here and nothing else; search parameters come from the tables that read them. */
@Path("/metadata")
@ApplicationScoped
@Produces({Format.FHIR_JSON, Format.FHIR_XML})
public class MetadataResource {

    @Inject
    Addresses addresses;

    @Inject
    DocumentParameters documentParameters;

    @Inject
    LotParameters lotParameters;

    @Inject
    InstantSource clock;

    @GET
    public CapabilityStatement read() {
        var statement = new CapabilityStatement()
                .setStatus(PublicationStatus.ACTIVE)
                .setDate(Date.from(clock.instant()))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1);
        statement.getSoftware().setName("Carnet");
        statement.getImplementation().setDescription("Carnet").setUrl(addresses.base());
        for (var format : Format.values()) statement.addFormat(format.mediaType());
        statement.addPatchFormat("application/json-patch+json");
        for (var format : Format.values()) statement.addPatchFormat(format.mediaType());
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity()
                .addService(new CodeableConcept()
                        .addCoding(new Coding(
                                "http://terminology.hl7.org/CodeSystem/restful-security-service", "OAuth", null)));
        rest.addInteraction()
                .setCode(SystemRestfulInteraction.TRANSACTION)
                .setDocumentation("ITI-65: one submission set, its documents, their files; atomic and idempotent");
        documents(rest);
        lots(rest);
        resource(rest, "Binary", TypeRestfulInteraction.READ).setDocumentation("ITI-68");
        resource(rest, "Patient", TypeRestfulInteraction.SEARCHTYPE)
                .setDocumentation("TD0.2: whether there is a record (no entry: none) and whether it is open (active)")
                .addSearchParam()
                .setName("identifier")
                .setType(SearchParamType.TOKEN)
                .setDefinition("http://hl7.org/fhir/SearchParameter/Patient-identifier")
                .setDocumentation("one INS, system|value; required");
        return statement;
    }

    private void documents(CapabilityStatementRestComponent rest) {
        var resource = resource(
                rest,
                "DocumentReference",
                TypeRestfulInteraction.READ,
                TypeRestfulInteraction.SEARCHTYPE,
                TypeRestfulInteraction.CREATE,
                TypeRestfulInteraction.PATCH);
        resource.setDocumentation("ITI-67, ITI-105. Search: patient and status are required, _count up to 100, _sort."
                + " Patch by the author only, also by ?identifier=: status (superseded, entered-in-error is a deletion),"
                + " securityLabel, isArchived; anything else is refused with 422; If-Match is honoured.");
        resource.setVersioning(ResourceVersionPolicy.VERSIONED);
        patient(resource);
        describe(resource, documentParameters.all());
    }

    private void lots(CapabilityStatementRestComponent rest) {
        var resource = resource(rest, "List", TypeRestfulInteraction.SEARCHTYPE);
        resource.setDocumentation("ITI-66: submission sets; folders are not kept. patient is required.");
        patient(resource);
        describe(resource, lotParameters.all());
    }

    private static CapabilityStatementRestResourceComponent resource(
            CapabilityStatementRestComponent rest, String type, TypeRestfulInteraction... interactions) {
        var resource = rest.addResource().setType(type);
        for (var interaction : interactions) resource.addInteraction().setCode(interaction);
        return resource;
    }

    private static void patient(CapabilityStatementRestResourceComponent resource) {
        resource.addSearchParam()
                .setName("patient")
                .setType(SearchParamType.REFERENCE)
                .setDefinition("http://hl7.org/fhir/SearchParameter/clinical-patient")
                .setDocumentation("Patient/REF, or patient.identifier=system|value with an INS; required");
    }

    private static <T> void describe(CapabilityStatementRestResourceComponent resource, List<Parameter<T>> parameters) {
        for (var parameter : parameters) {
            resource.addSearchParam()
                    .setName(parameter.name())
                    .setType(parameter.type())
                    .setDefinition(parameter.definition())
                    .setDocumentation(parameter.documentation());
        }
    }
}
