package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the DOM while counting, so that a hostile document is refused before it fills the memory. */
final class TreeBuilder extends DefaultHandler {

    private final SafeXml.Limits limits;
    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private Node current;
    private int depth;
    private int elements;
    private int attributes;

    TreeBuilder(SafeXml.Limits limits) {
        this.limits = limits;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        current = document;
    }

    Document document() {
        return document;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes atts) {
        if (++depth > limits.depth()) throw new Refusal(Cda.TOO_DEEP);
        attributes += atts.getLength();
        if (++elements > limits.elements() || attributes > limits.attributes()) {
            throw new Refusal(Cda.TOO_MANY_ELEMENTS);
        }
        flush();
        var element = document.createElementNS(uri.isEmpty() ? null : uri, qName);
        for (int i = 0; i < atts.getLength(); i++) {
            var space = atts.getURI(i);
            element.setAttributeNS(space.isEmpty() ? null : space, atts.getQName(i), atts.getValue(i));
        }
        current = current.appendChild(element);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        flush();
        depth--;
        current = current.getParentNode();
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        text.append(ch, start, length);
    }

    private void flush() {
        if (text.isEmpty()) return;
        current.appendChild(document.createTextNode(text.toString()));
        text.setLength(0);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        throw new Refusal(Cda.DTD_FORBIDDEN, XMLConstants.ACCESS_EXTERNAL_DTD);
    }

    /** Silence: the default prints on the error stream. The exception itself is thrown by the parser. */
    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }
}
