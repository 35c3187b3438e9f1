package fr.carnet.api;

import fr.carnet.api.change.Patches;
import fr.carnet.api.deposit.Pushes;
import fr.carnet.api.mapping.Addresses;
import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.search.Searches;
import fr.carnet.api.wire.Body;
import fr.carnet.api.wire.Format;
import fr.carnet.identity.Ins;
import fr.carnet.identity.SignedIn;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;

/** Documents: search (ITI-67), read, simple push (ITI-105), change by the author (TD3.3). */
@Path("/DocumentReference")
@ApplicationScoped
@Produces({Format.FHIR_JSON, Format.FHIR_XML})
public class DocumentReferenceResource {

    private static final String JSON_PATCH = "application/json-patch+json";

    @Inject
    SignedIn signedIn;

    @Inject
    Consulting consulting;

    @Inject
    Searches searches;

    @Inject
    RecordAccess records;

    @Inject
    Pushes pushes;

    @Inject
    Patches patches;

    @Inject
    DocumentReferences shown;

    @Inject
    Addresses addresses;

    @GET
    public Bundle search(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        return searches.documents(consulting.viewer(), uri.getQueryParameters(), Prefer.isStrict(prefer));
    }

    @POST
    @Path("_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Bundle search(
            @Context UriInfo uri, @HeaderParam("Prefer") String prefer, MultivaluedMap<String, String> form) {
        var parameters = Prefer.merged(uri.getQueryParameters(), form);
        return searches.documents(consulting.viewer(), parameters, Prefer.isStrict(prefer));
    }

    @GET
    @Path("{ref}")
    public Response read(@PathParam("ref") String ref) {
        return answer(Response.ok(), records.find(consulting.viewer(), Refs.of(ref)), null, null);
    }

    @POST
    @Consumes({Format.FHIR_JSON, Format.FHIR_XML, "application/json", "application/xml", "text/json", "text/xml"})
    public Response publish(Body body, @HeaderParam("Prefer") String prefer) {
        var published = pushes.publish(signedIn.viewer(), body);
        var document = published.item().document();
        var response = Response.status(published.item().fresh() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(
                        addresses.of("DocumentReference", document.entry().ref())));
        return answer(response, document, published.ins(), prefer);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({JSON_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer") String prefer,
            byte[] patch) {
        return answer(
                Response.ok(),
                patches.json(signedIn.viewer(), Refs.of(ref), patch, Refs.version(ifMatch)),
                null,
                prefer);
    }

    @PATCH
    @Consumes({JSON_PATCH, MediaType.APPLICATION_JSON})
    public Response patchNamed(
            @QueryParam("identifier") String identifier,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer") String prefer,
            byte[] patch) {
        var viewer = signedIn.viewer();
        var ref = patches.named(viewer, identifier);
        return answer(Response.ok(), patches.json(viewer, ref, patch, Refs.version(ifMatch)), null, prefer);
    }

    @PATCH
    @Path("{ref}")
    @Consumes({Format.FHIR_JSON, Format.FHIR_XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response patch(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer") String prefer,
            Body patch) {
        return answer(
                Response.ok(),
                patches.fhirPath(signedIn.viewer(), Refs.of(ref), patch, Refs.version(ifMatch)),
                null,
                prefer);
    }

    @PATCH
    @Consumes({Format.FHIR_JSON, Format.FHIR_XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response patchNamed(
            @QueryParam("identifier") String identifier,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Prefer") String prefer,
            Body patch) {
        var viewer = signedIn.viewer();
        var ref = patches.named(viewer, identifier);
        return answer(Response.ok(), patches.fhirPath(viewer, ref, patch, Refs.version(ifMatch)), null, prefer);
    }

    private Response answer(Response.ResponseBuilder response, Seen seen, Ins ins, String prefer) {
        var entry = seen.entry();
        response.tag(new EntityTag(Integer.toString(entry.version()), true)).lastModified(Date.from(entry.updatedAt()));
        return Prefer.isMinimal(prefer)
                ? response.build()
                : response.entity(shown.of(seen, ins)).build();
    }
}
