package fr.carnet.api.change;

import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSON Patch (RFC 6902), and the forms that the national guides print although they are not: a condition in a path,
 * a label as a bare word, a boolean in quotes, an XDS status.
 */
final class JsonPatches {

    static final int MAX_BYTES = 64 << 10;

    private static final String DELETED = "urn:asip:ci-sis:2010:StatusType:Deleted";
    private static final String ARCHIVED = "urn:asip:ci-sis:2010:StatusType:Archived";
    private static final Pattern BY_URL =
            Pattern.compile("/extension\\[\\s*url\\s*[:=]\\s*'([^']*)'\\s*](?:/value(?:Boolean)?)?");

    /** Without "copy": some dozens of copies of the whole into itself are more than any memory holds. */
    private static final Set<String> OPERATIONS = Set.of("add", "replace", "remove", "test");

    private final JsonObject resource;

    JsonPatches(JsonObject resource) {
        this.resource = resource;
    }

    static JsonArray read(byte[] body) {
        if (body.length > MAX_BYTES) throw new Problem(Fault.TOO_LARGE, "more than " + MAX_BYTES + " bytes");
        try (var reader = Json.createReader(new StringReader(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString()))) {
            return reader.readArray();
        } catch (CharacterCodingException | RuntimeException e) {
            throw new Problem(Fault.MALFORMED, "not a JSON Patch: an array of operations in UTF-8");
        }
    }

    /** The resource with all operations done, in their order. */
    JsonObject apply(JsonArray operations) {
        try {
            var proper = Json.createArrayBuilder();
            for (var operation : operations) proper.add(proper(operation.asJsonObject()));
            return Json.createPatch(proper.build()).apply(resource);
        } catch (JsonException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new Problem(Fault.PATCH_FORBIDDEN, "this JSON Patch does not apply to the resource");
        }
    }

    private JsonObject proper(JsonObject operation) {
        if (!OPERATIONS.contains(operation.getString("op")))
            throw new Problem(Fault.PATCH_FORBIDDEN, "add, replace, remove or test");
        var path = operation.getString("path");
        if (!path.startsWith("/")) path = "/" + path;
        var value = operation.get("value");
        var condition = BY_URL.matcher(path);
        if (condition.matches()) {
            path = "/extension/" + indexOf(condition.group(1)) + "/valueBoolean";
        } else if (path.equals("/status") && text(value).equals(ARCHIVED)) {
            path = "/extension/" + indexOf(DocumentReferences.IS_ARCHIVED) + "/valueBoolean";
            value = JsonValue.TRUE;
        } else if (path.equals("/status") && text(value).equals(DELETED)) {
            value = Json.createValue("entered-in-error");
        }
        if (path.endsWith("/valueBoolean") && text(value).equals("true")) value = JsonValue.TRUE;
        if (path.endsWith("/valueBoolean") && text(value).equals("false")) value = JsonValue.FALSE;
        if (path.startsWith("/securityLabel")) value = label(path, value);
        var proper = Json.createObjectBuilder(operation).add("path", path);
        return (value == null ? proper : proper.add("value", value)).build();
    }

    private int indexOf(String url) {
        var extensions = resource.getJsonArray("extension");
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.getJsonObject(i).getString("url").equals(url)) return i;
        }
        throw new Problem(Fault.PATCH_FORBIDDEN, "no such extension");
    }

    /** A bare word is a code; one label where a list is expected is a list of one. */
    private static JsonValue label(String path, JsonValue value) {
        var isList = path.equals("/securityLabel");
        if (!isList && !path.matches("/securityLabel/(\\d+|-)")) return value;
        var label = value instanceof JsonString word
                ? Json.createObjectBuilder()
                        .add(
                                "coding",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("code", word)))
                        .build()
                : value;
        return isList && label instanceof JsonObject
                ? Json.createArrayBuilder().add(label).build()
                : label;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }
}
