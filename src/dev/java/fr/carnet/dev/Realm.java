package fr.carnet.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A realm to import: that of production ({@code docker/keycloak/realm.json}) with what another file adds or relaxes. */
record Realm(String name, String json) {

    private static final Path FILES = Path.of("docker/keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Realm demo() throws IOException {
        return with("carnet", FILES.resolve("demo.json"));
    }

    /** @param users accounts beside those of the demo */
    static Realm demo(Path users) throws IOException {
        return with("carnet", FILES.resolve("demo.json"), users);
    }

    /** @param users accounts that production does not have */
    static Realm production(Path users) throws IOException {
        return with("carnet-production", users);
    }

    private static Realm with(String name, Path... additions) throws IOException {
        var realm = read(FILES.resolve("realm.json"));
        for (var file : additions) {
            read(file).properties().forEach(added -> {
                if (added.getValue().isArray() && realm.get(added.getKey()) instanceof ArrayNode known) {
                    added.getValue().forEach(known::add);
                } else {
                    realm.set(added.getKey(), added.getValue());
                }
            });
        }
        return new Realm(name, realm.put("realm", name).toPrettyString());
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(file));
    }
}
