package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects the files carried by a document: its level 1 body, or the observationMedia of its sections. */
final class PartsReader {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");

    private final List<Part> parts = new ArrayList<>();

    private PartsReader() {}

    static List<Part> read(Element document) {
        var reader = new PartsReader();
        Nodes.all(document, "component/nonXMLBody/text").forEach(text -> reader.add(text, null, null, null));
        Nodes.all(document, "component/structuredBody")
                .forEach(body -> Nodes.below(body, "observationMedia").forEach(reader::addMedia));
        return List.copyOf(reader.parts);
    }

    private void addMedia(Element media) {
        Nodes.first(media, "value").ifPresent(value -> {
            var section = section(media);
            add(
                    value,
                    Nodes.attribute(media, "ID"),
                    section == null ? null : Nodes.text(section, "title"),
                    Nodes.text(media, "caption"));
        });
    }

    private void add(Element value, String id, String sectionTitle, String title) {
        var content = value.getTextContent();
        if (content.isBlank()) return;
        parts.add(new Part(
                parts.size() + 1,
                id,
                mediaType(value),
                Nodes.brief(sectionTitle),
                Nodes.brief(title),
                bytes(value, content)));
    }

    private static byte[] bytes(Element value, String content) {
        if (!value.getAttribute("representation").equals("B64"))
            return content.strip().getBytes(StandardCharsets.UTF_8);
        try {
            return Part.decode(content);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Cda.BROKEN_PART, "an embedded file is not base64");
        }
    }

    /** A compressed part is kept as it is: nothing here inflates what somebody else deflated. */
    private static String mediaType(Element value) {
        var announced = value.getAttribute("mediaType").strip().toLowerCase(Locale.ROOT);
        if (!value.getAttribute("compression").isBlank()) return "application/octet-stream";
        if (announced.isEmpty()) return "text/plain";
        return MEDIA_TYPE.matcher(announced).matches() ? announced : "application/octet-stream";
    }

    private static Element section(Node node) {
        for (var n = node.getParentNode(); n != null; n = n.getParentNode())
            if (Nodes.is(n, "section")) return (Element) n;
        return null;
    }
}
