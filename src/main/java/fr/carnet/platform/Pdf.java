package fr.carnet.platform;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page of ours as a tagged PDF (PDF/UA): headings, lists, tables and the text of pictures reach a screen reader. Its
 * only font, Atkinson Hyperlegible ({@code font-family: Atkinson}, 400 and 700), travels inside.
 */
public final class Pdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * @param xhtml well-formed XHTML in no namespace, without DTD, with {@code html lang}, {@code title}, a
     *     {@code meta name="description"} and pictures that have an {@code alt}; its values are escaped by whoever wrote
     *     it. Pictures are {@code data:} addresses: nothing is fetched.
     */
    public static byte[] of(String xhtml) {
        var out = new ByteArrayOutputStream(64 * 1024);
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), "Atkinson", 400, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), "Atkinson", 700, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, address) -> address.startsWith("data:") ? address : null)
                    .withW3cDocument(parse(xhtml), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/fonts/AtkinsonHyperlegible-" + weight + ".ttf"));
    }

    private static Document parse(String xhtml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("not well-formed", e);
        }
    }
}
