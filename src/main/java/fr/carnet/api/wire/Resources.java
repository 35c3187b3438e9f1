package fr.carnet.api.wire;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.hl7.fhir.r4.model.Resource;

/** Writes FHIR resources. */
@Provider
@Produces({Format.FHIR_JSON, Format.FHIR_XML})
public class Resources implements MessageBodyWriter<Resource> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Resource.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Resource resource,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var format = mediaType.getSubtype().equals("fhir+xml") ? Format.XML : Format.JSON;
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Negotiation.mediaType(format));
        Fhir.write(resource, format, out);
    }
}
