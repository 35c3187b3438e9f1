package fr.carnet.api.wire;

import ca.uhn.fhir.parser.DataFormatException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a request that carries FHIR. */
@Provider
@Consumes({Format.FHIR_JSON, Format.FHIR_XML, "application/json", "application/xml", "text/json", "text/xml"})
public class Bodies implements MessageBodyReader<Body> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        checkEncoding(mediaType, headers);
        var format =
                Format.named(mediaType.getType() + "/" + mediaType.getSubtype()).orElse(Format.JSON);
        return format == Format.XML ? XmlBody.read(stream) : JsonBody.read(stream);
    }

    private static void checkEncoding(MediaType mediaType, MultivaluedMap<String, String> headers) {
        var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        var encoding = headers.getFirst("Content-Encoding");
        var utf8 = charset == null || charset.equalsIgnoreCase("utf-8");
        var plain = encoding == null || encoding.equalsIgnoreCase("identity");
        if (!utf8) throw new Problem(Fault.MEDIA_TYPE_UNSUPPORTED, "only UTF-8 is accepted");
        if (!plain) throw new Problem(Fault.MEDIA_TYPE_UNSUPPORTED, "compressed requests are not accepted");
    }

    /** The model's message names elements and lines; from the first value that it quotes on, it is not repeated. */
    static Problem notFhir(DataFormatException e) {
        var message = String.valueOf(e.getMessage()).replaceAll("(?s)^.*HAPI-\\d+: ", "");
        var quoted = message.indexOf("value \"");
        return new Problem(
                Fault.MALFORMED, "not FHIR R4: " + (quoted < 0 ? message : message.substring(0, quoted + 5)));
    }
}
