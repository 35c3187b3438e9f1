package fr.carnet.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo realm: the production realm of {@code docker/keycloak} with what {@code demo.json} adds or relaxes. */
final class Realm {

    private static final Path FILES = Path.of("docker/keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    static String demo() throws IOException {
        var realm = read("realm.json");
        read("demo.json").properties().forEach(added -> {
            if (added.getValue().isArray() && realm.get(added.getKey()) instanceof ArrayNode known) {
                added.getValue().forEach(known::add);
            } else {
                realm.set(added.getKey(), added.getValue());
            }
        });
        return realm.toPrettyString();
    }

    private static ObjectNode read(String file) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(FILES.resolve(file)));
        return (ObjectNode) json;
    }
}
