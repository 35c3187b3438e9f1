package fr.carnet.api.wire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The one FHIR R4 model of the service: dear to build, shared by all. Unknown elements are refused, never dropped. */
public final class Fhir {

    private static final FhirContext CONTEXT = context();

    private Fhir() {}

    private static FhirContext context() {
        var context = FhirContext.forR4();
        context.setParserErrorHandler(new StrictErrorHandler());
        context.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
        return context;
    }

    public static IParser parser(Format format) {
        return format == Format.XML ? CONTEXT.newXmlParser() : CONTEXT.newJsonParser();
    }

    /** At once: what the server compresses piece by piece costs twice. */
    public static void write(IBaseResource resource, Format format, OutputStream out) throws IOException {
        out.write(parser(format).encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8));
    }
}
