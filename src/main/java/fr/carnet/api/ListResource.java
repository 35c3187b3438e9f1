package fr.carnet.api;

import fr.carnet.api.search.Searches;
import fr.carnet.api.wire.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.hl7.fhir.r4.model.Bundle;

/** Lots of documents: search (ITI-66). */
@Path("/List")
@ApplicationScoped
@Produces({Format.FHIR_JSON, Format.FHIR_XML})
public class ListResource {

    @Inject
    Consulting consulting;

    @Inject
    Searches searches;

    @GET
    public Bundle search(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        return searches.lots(consulting.viewer(), uri.getQueryParameters(), Prefer.isStrict(prefer));
    }

    @POST
    @Path("_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Bundle search(
            @Context UriInfo uri, @HeaderParam("Prefer") String prefer, MultivaluedMap<String, String> form) {
        var parameters = Prefer.merged(uri.getQueryParameters(), form);
        return searches.lots(consulting.viewer(), parameters, Prefer.isStrict(prefer));
    }
}
