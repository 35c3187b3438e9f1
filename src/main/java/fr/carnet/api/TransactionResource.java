package fr.carnet.api;

import fr.carnet.api.deposit.Pushes;
import fr.carnet.api.wire.Body;
import fr.carnet.api.wire.Format;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.hl7.fhir.r4.model.Bundle;

/** Pushes of lots (ITI-65). */
@Path("/")
@ApplicationScoped
@Produces({Format.FHIR_JSON, Format.FHIR_XML})
public class TransactionResource {

    @Inject
    SignedIn signedIn;

    @Inject
    Pushes pushes;

    @POST
    @Consumes({Format.FHIR_JSON, Format.FHIR_XML, "application/json", "application/xml", "text/json", "text/xml"})
    public Bundle push(Body body) {
        return pushes.push(signedIn.viewer(), body);
    }
}
