package fr.carnet.api.wire;

import fr.carnet.platform.Refusal;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whatever goes wrong leaves as an OperationOutcome. What we did not foresee is logged, and told by a reference only. */
@Provider
public class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable error) {
        var refusal = refusal(error);
        var response = Response.status(refusal.code().status())
                .type(Negotiation.mediaType(Negotiation.chosen(headers)))
                .entity(Outcomes.refused(refusal, Outcomes.locale(headers.getAcceptableLanguages())));
        if (refusal.code() == Fault.BUSY) response.header("Retry-After", 5);
        if (error instanceof NotAllowedException allowed) {
            response.header(HttpHeaders.ALLOW, allowed.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    private static Refusal refusal(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
            if (cause instanceof WebApplicationException web) return of(web);
        }
        var reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "FHIR request failed, reference " + reference, withoutWords(error));
        return new Problem(Fault.SERVER_ERROR, "reference " + reference);
    }

    /** Messages may quote what was sent or stored: only the kinds of errors and where they happened are logged. */
    private static Throwable withoutWords(Throwable error) {
        if (error == null) return null;
        var bare = new Throwable(error.getClass().getName(), withoutWords(error.getCause()));
        bare.setStackTrace(error.getStackTrace());
        return bare;
    }

    private static Refusal of(WebApplicationException error) {
        if (error instanceof NotFoundException) return new Problem(Fault.NO_SUCH_OPERATION, "see metadata");
        if (error instanceof NotAllowedException) return new Problem(Fault.METHOD_NOT_ALLOWED, "see metadata");
        if (error instanceof NotSupportedException) return new Problem(Fault.MEDIA_TYPE_UNSUPPORTED, "see metadata");
        if (error.getResponse().getStatus() == 406) return new Problem(Fault.NOT_ACCEPTABLE, "see metadata");
        if (error instanceof ClientErrorException) return new Problem(Fault.MALFORMED, "the request cannot be read");
        return new Problem(Fault.SERVER_ERROR, null);
    }
}
