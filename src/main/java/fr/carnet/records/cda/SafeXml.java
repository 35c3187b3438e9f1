package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Untrusted bytes to a DOM, or a {@link Refusal} that says why not. Nothing outside the bytes is ever read: a
 * DOCTYPE is refused before its first declaration, comments and processing instructions are dropped. Memory is
 * bounded by the limits, whatever the length of the stream.
 */
final class SafeXml {

    static final Limits DEFAULT = new Limits(20L << 20, 200, 100_000, 300_000);

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** @param bytes of the whole document; the three others count what is inside it */
    record Limits(long bytes, int depth, int elements, int attributes) {}

    private SafeXml() {}

    static Document parse(byte[] bytes) {
        return parse(new ByteArrayInputStream(bytes), DEFAULT);
    }

    /** Reads the stream no further than the limits allow; does not close it. */
    static Document parse(InputStream stream, Limits limits) {
        var tree = new TreeBuilder(limits);
        try (var text = Decoder.open(new Bounded(stream, limits.bytes()))) {
            var reader = reader();
            reader.setContentHandler(tree);
            reader.setErrorHandler(tree);
            reader.setEntityResolver(tree);
            reader.parse(new InputSource(text));
            return tree.document();
        } catch (CharacterCodingException e) {
            throw new Refusal(Cda.BAD_ENCODING, "bytes that the declared encoding does not allow");
        } catch (SAXException | IOException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(Exception e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains(DISALLOW_DOCTYPE)) return new Refusal(Cda.DTD_FORBIDDEN);
        if (message.contains("&#"))
            return new Refusal(Cda.FORBIDDEN_CHARACTER, "reference to a character that XML forbids");
        return new Refusal(Cda.NOT_XML, "not well-formed");
    }

    private static XMLReader reader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser lacks a safety switch", e);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            var b = super.read();
            if (b >= 0) take(1);
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            var n = super.read(b, off, len);
            if (n > 0) take(n);
            return n;
        }

        private void take(int n) {
            left -= n;
            if (left < 0) throw new Refusal(Cda.TOO_LARGE);
        }

        @Override
        public void close() {}
    }
}
