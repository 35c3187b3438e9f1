package fr.carnet.api;

import fr.carnet.api.mapping.Addresses;
import fr.carnet.api.mapping.Inss;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Format;
import fr.carnet.api.wire.Problem;
import fr.carnet.identity.SignedIn;
import fr.carnet.sharing.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Patient;

/** Whether there is a record for a number, and whether it is open (TD0.2). Nothing of the person, nothing of the record. */
@Path("/Patient")
@ApplicationScoped
@Produces({Format.FHIR_JSON, Format.FHIR_XML})
public class PatientResource {

    @Inject
    SignedIn signedIn;

    @Inject
    Patients patients;

    @Inject
    Addresses addresses;

    @GET
    public Bundle search(@QueryParam("identifier") String identifier) {
        return found(identifier);
    }

    @POST
    @Path("_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Bundle searchPosted(@FormParam("identifier") String identifier) {
        return found(identifier);
    }

    private Bundle found(String identifier) {
        if (identifier == null) throw new Problem(Fault.PARAMETER_MISSING, "identifier");
        var ins =
                Inss.token(identifier).orElseThrow(() -> new Problem(Fault.PARAMETER_INVALID, "an INS: system|value"));
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(0);
        patients.record(signedIn.viewer(), ins).ifPresent(record -> {
            var patient = new Patient().setActive(record.open());
            patient.setId(record.patient().ref().toString());
            patient.addIdentifier().setSystem(Inss.system(ins)).setValue(ins.matricule());
            var entry = bundle.setTotal(1).addEntry().setResource(patient);
            entry.setFullUrl(addresses.of("Patient", record.patient().ref()))
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        });
        return bundle;
    }
}
