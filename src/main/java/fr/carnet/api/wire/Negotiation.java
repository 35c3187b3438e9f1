package fr.carnet.api.wire;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Chooses JSON or XML for the answer, once: {@code _format} before {@code Accept}, JSON when the caller does not mind.
 * A file is asked for in its own type, so its Accept is left to {@code BinaryResource}.
 */
@Provider
@PreMatching
public class Negotiation implements ContainerRequestFilter {

    private static final String ASKED = "fr.carnet.api.accept";

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("_format");
        var isFile = request.getUriInfo().getPath().startsWith("Binary/");
        if (isFile) request.setProperty(ASKED, asked == null ? request.getHeaderString(HttpHeaders.ACCEPT) : asked);
        var format =
                asked == null ? accepted(request, isFile) : Format.named(asked).orElse(null);
        if (format == null) throw new Problem(Fault.NOT_ACCEPTABLE, "JSON and XML are spoken");
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.mediaType());
    }

    private static Format accepted(ContainerRequestContext request, boolean isFile) {
        for (var type : request.getAcceptableMediaTypes()) {
            if (type.isWildcardType()
                    || type.isWildcardSubtype() && type.getType().equals("application")) return Format.JSON;
            var format = Format.named(type.getType() + "/" + type.getSubtype());
            if (format.isPresent()) return format.get();
        }
        return isFile ? Format.JSON : null;
    }

    /** For answers: what {@link #filter} left as the only type accepted; JSON when it could not choose. */
    static Format chosen(HttpHeaders headers) {
        var types = headers.getAcceptableMediaTypes();
        return types.size() == 1 && types.get(0).getSubtype().equals("fhir+xml") ? Format.XML : Format.JSON;
    }

    /** What the caller of a file asked for; null when nothing in particular. */
    public static String fileAccept(ContainerRequestContext request) {
        return (String) request.getProperty(ASKED);
    }

    static MediaType mediaType(Format format) {
        return MediaType.valueOf(format.mediaType()).withCharset("utf-8");
    }
}
