package fr.carnet.api;

import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Fhir;
import fr.carnet.api.wire.Format;
import fr.carnet.api.wire.Negotiation;
import fr.carnet.api.wire.Problem;
import fr.carnet.sharing.Opened;
import fr.carnet.sharing.RecordAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Binary;

/** The bytes of a document (ITI-68): as they were deposited, or inside a Binary when FHIR is asked for by name. */
@Path("/Binary/{ref}")
@ApplicationScoped
public class BinaryResource {

    @Inject
    Consulting consulting;

    @Inject
    RecordAccess records;

    @GET
    public Response read(@PathParam("ref") String ref, @Context ContainerRequestContext request) {
        var accepted = accepted(Negotiation.fileAccept(request));
        var opened = records.download(consulting.viewer(), Refs.of(ref));
        var mime = MediaType.valueOf(opened.entry().mime());
        for (var type : accepted) {
            if (type.isCompatible(mime)) return raw(opened, mime);
            if (type.getSubtype().equals("fhir+json")) return resource(opened, Format.JSON);
            if (type.getSubtype().equals("fhir+xml")) return resource(opened, Format.XML);
        }
        throw new Problem(Fault.NOT_ACCEPTABLE, "this document is " + mime);
    }

    /** In the order of preference; anything when nothing is said. */
    private static List<MediaType> accepted(String accept) {
        if (accept == null || accept.isBlank()) return List.of(MediaType.WILDCARD_TYPE);
        try {
            return Stream.of(accept.split(","))
                    .map(BinaryResource::mediaType)
                    .sorted(BinaryResource::byQuality)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new Problem(Fault.NOT_ACCEPTABLE, "Accept cannot be read");
        }
    }

    private static MediaType mediaType(String type) {
        var format =
                type.indexOf('/') < 0 ? Format.named(type).map(Format::mediaType) : java.util.Optional.<String>empty();
        return MediaType.valueOf(format.orElse(type.strip().replace("fhir ", "fhir+")));
    }

    private static int byQuality(MediaType one, MediaType other) {
        return Double.compare(quality(other), quality(one));
    }

    private static double quality(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }

    private static Response raw(Opened opened, MediaType mime) {
        return response(opened).type(mime).entity(opened.content()).build();
    }

    private static Response resource(Opened opened, Format format) {
        var binary = new Binary().setContentType(opened.entry().mime()).setData(opened.content());
        binary.setId(opened.entry().ref().toString());
        StreamingOutput output = out -> Fhir.write(binary, format, out);
        return response(opened).type(format.mediaType()).entity(output).build();
    }

    private static Response.ResponseBuilder response(Opened opened) {
        return Response.ok()
                .tag(new EntityTag("1", true))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + opened.entry().ref() + "\"");
    }
}
