package fr.carnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keycloak's theme with the portal's own style sheet in it: the style is written once, in {@code themes/}. */
final class Theme {

    private static final Path SOURCE = Path.of("themes");
    private static final List<String> SHEETS = List.of("light", "dark", "high-contrast", "base");

    private Theme() {}

    /** @return the directory of themes to give to Keycloak */
    static Path assemble(Home home) throws IOException {
        var themes = home.empty("themes");
        var source = SOURCE.resolve("keycloak");
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = themes.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var style = new StringBuilder();
        for (var sheet : SHEETS) style.append(Files.readString(SOURCE.resolve(sheet + ".css")));
        var css = Files.createDirectories(themes.resolve("carnet/login/resources/css"));
        Files.writeString(css.resolve("carnet.css"), style);
        return themes;
    }
}
