package fr.carnet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the product as they are written in {@code i18n/}: French at the root, English complete. */
final class Bundles {

    private static final List<String> FEATURES = found();

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    static List<String> features() {
        return FEATURES;
    }

    private static List<String> found() {
        return House.files("i18n", ".properties").stream()
                .map(file -> file.getFileName().toString().replaceAll("(_\\w+)?\\.properties$", ""))
                .distinct()
                .toList();
    }

    /** Of words for somebody who acts for another: the key of those for oneself. */
    static String base(String key) {
        return key.endsWith(".for") ? key.substring(0, key.length() - ".for".length()) : key;
    }

    static Map<String, String> french(String feature) {
        return read(feature, "");
    }

    static Map<String, String> english(String feature) {
        return read(feature, "_en");
    }

    /** @param suffix "" for the root, "_fr", "_en" */
    static Map<String, String> read(String feature, String suffix) {
        return READ.computeIfAbsent(feature + suffix, name -> words(file(feature, suffix)));
    }

    private static Map<String, String> words(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(House.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    static Path file(String feature, String suffix) {
        var name = feature + suffix + ".properties";
        return House.files("i18n", "/" + name).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("i18n/" + name + " is missing"));
    }
}
