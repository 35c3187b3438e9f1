package fr.carnet.api.wire;

import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hl7.fhir.r4.model.Resource;

/**
 * XML to FHIR, strictly: UTF-8, no DOCTYPE, no entity of its own, bounded depth and number of elements. Walked once
 * with the JDK's parser, everything dangerous switched off, before the model's parser may see it.
 */
final class XmlBody {

    private static final XMLInputFactory FACTORY = factory();

    private XmlBody() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static Body read(InputStream stream) throws IOException {
        var text = decoded(stream.readAllBytes());
        walk(text);
        try {
            var resource = Fhir.parser(Format.XML).parseResource(new StringReader(text));
            return new Body((Resource) resource, Map.of());
        } catch (DataFormatException e) {
            throw Bodies.notFhir(e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Problem(Fault.MALFORMED, "the body is not UTF-8");
        }
    }

    private static void walk(String text) {
        var depth = 0;
        var elements = 0;
        try {
            var xml = FACTORY.createXMLStreamReader(new StringReader(text));
            checkEncoding(xml);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > JsonBody.MAX_DEPTH) throw new Problem(Fault.TOO_COMPLEX, "nested too deep");
                        if (++elements > JsonBody.MAX_VALUES) throw new Problem(Fault.TOO_COMPLEX, "too many elements");
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD -> throw new Problem(Fault.MALFORMED, "a DOCTYPE is not accepted");
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new Problem(Fault.MALFORMED, "unknown entity");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            throw new Problem(
                    Fault.MALFORMED, "not XML at line " + at.getLineNumber() + ", column " + at.getColumnNumber());
        }
    }

    private static void checkEncoding(XMLStreamReader xml) {
        var declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            throw new Problem(Fault.MALFORMED, "only UTF-8 is accepted");
        }
    }
}
