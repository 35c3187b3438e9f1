package fr.carnet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, an include, a tag or a template, as it is written. */
record Xhtml(Path file, Element root) {

    static final String TAGS = "http://carnet.fr/tags";
    static final String FACELETS = "jakarta.faces.facelets";

    private static final List<Xhtml> ALL = read();

    static List<Xhtml> all() {
        return ALL;
    }

    private static List<Xhtml> read() {
        return House.files("src/main/webapp", ".xhtml").stream()
                .map(file -> new Xhtml(file, parse(file)))
                .toList();
    }

    String name() {
        return House.name(file);
    }

    @Override
    public String toString() {
        return name();
    }

    /** Tags and templates take their words from the page that uses them. */
    boolean isFrame() {
        return name().contains("/WEB-INF/tags/") || name().contains("/WEB-INF/templates/");
    }

    List<Element> elements() {
        return Stream.concat(Stream.of(root), descendants(root)).toList();
    }

    List<String> attributes() {
        return elements().stream().flatMap(Xhtml::attributes).toList();
    }

    /** Names and values of the attributes of an element. */
    static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName() + "="
                        + attributes.item(i).getNodeValue());
    }

    /** Texts between tags, comments aside. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var element : elements()) {
            for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                    if (!node.getTextContent().isBlank())
                        texts.add(node.getTextContent().strip());
                }
            }
        }
        return texts;
    }

    /** Literal value of {@code <ui:param name=…>} at the head of a page; null when there is none. */
    String parameter(String name) {
        return elements().stream()
                .filter(e -> e.getLocalName().equals("param") && FACELETS.equals(e.getNamespaceURI()))
                .filter(e -> e.getAttribute("name").equals(name))
                .map(e -> e.getAttribute("value"))
                .findFirst()
                .orElse(null);
    }

    List<Element> tags(String... names) {
        return elements().stream()
                .filter(e -> TAGS.equals(e.getNamespaceURI()) && List.of(names).contains(e.getLocalName()))
                .toList();
    }

    private static Stream<Element> descendants(Element element) {
        var children = element.getElementsByTagName("*");
        return IntStream.range(0, children.getLength()).mapToObj(i -> (Element) children.item(i));
    }

    private static Element parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(House.text(file))))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(House.name(file) + ": " + e.getMessage(), e);
        }
    }
}
