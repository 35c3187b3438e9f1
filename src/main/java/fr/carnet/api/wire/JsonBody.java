package fr.carnet.api.wire;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.hl7.fhir.r4.model.Resource;

/**
 * JSON to FHIR, strictly: UTF-8, no name twice, no control character, no half of a character, bounded depth and
 * number of values. Files (Binary.data, Attachment.data) are decoded as they stream by, so that their text, most of
 * what a deposit weighs, is never held.
 */
final class JsonBody {

    static final int MAX_DEPTH = 64;
    static final int MAX_VALUES = 100_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(BoundedBody.MAX_BYTES)
                    .maxNumberLength(64)
                    .maxNameLength(1_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            // what is left of a refused body is still to be drained
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Map<String, byte[]> files = new HashMap<>();
    private final long nonce = ThreadLocalRandom.current().nextLong();
    private final JsonParser in;
    private int values;

    private JsonBody(JsonParser in) {
        this.in = in;
    }

    static Body read(InputStream stream) throws IOException {
        try (var in = FACTORY.createParser(stream)) {
            var body = new JsonBody(in);
            var tree = body.root();
            var structure = new JacksonStructure();
            structure.setNativeObject(tree);
            var resource = ((IJsonLikeParser) Fhir.parser(Format.JSON)).parseResource(structure);
            return new Body((Resource) resource, body.files);
        } catch (StreamConstraintsException e) {
            throw new Problem(Fault.TOO_COMPLEX, "deeper than " + MAX_DEPTH + ", or a text or a number too long");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Problem(Fault.MALFORMED, "not JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
        } catch (DataFormatException e) {
            throw Bodies.notFhir(e);
        }
    }

    private ObjectNode root() throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) throw new Problem(Fault.MALFORMED, "a JSON object is expected");
        var root = object("");
        if (in.nextToken() != null) throw new Problem(Fault.MALFORMED, "text after the end of the resource");
        return root;
    }

    private ObjectNode object(String key) throws IOException {
        var node = NODES.objectNode();
        var holdsFile = key.equals("attachment");
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            var token = in.nextToken();
            var text = token == JsonToken.VALUE_STRING;
            if (text && holdsFile && name.equals("data")) node.set(name, lifted());
            else node.set(name, value(token, name));
            if (text && name.equals("resourceType"))
                holdsFile = node.get(name).textValue().equals("Binary");
        }
        return node;
    }

    private JsonNode value(JsonToken token, String key) throws IOException {
        if (++values > MAX_VALUES) throw new Problem(Fault.TOO_COMPLEX, "more than " + MAX_VALUES + " values");
        return switch (token) {
            case START_OBJECT -> object(key);
            case START_ARRAY -> array(key);
            case VALUE_STRING -> TextNode.valueOf(Characters.checked(in.getText()));
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            default -> DecimalNode.valueOf(in.getDecimalValue());
        };
    }

    private ArrayNode array(String key) throws IOException {
        var node = NODES.arrayNode();
        for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken())
            node.add(value(token, key));
        return node;
    }

    /** The ticket cannot be foreseen by whoever writes the request. */
    private TextNode lifted() throws IOException {
        var ticket = Base64.getEncoder().encodeToString((nonce + ":" + files.size()).getBytes());
        files.put(ticket, in.getBinaryValue());
        return TextNode.valueOf(ticket);
    }
}
