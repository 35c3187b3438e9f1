package fr.carnet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.carnet.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The product as it is built: its classes (no test among them) and its files. */
public final class House {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludePackageInfos())
            .importPath(compiled());

    private House() {}

    public static JavaClasses classes() {
        return CLASSES;
    }

    /** Files under a folder of the project whose name ends so; none when the folder is not there. */
    public static List<Path> files(String folder, String ending) {
        var start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) return List.of();
        try (var paths = Files.walk(start)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Name of a file for a message: its path in the project. */
    public static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    /** A condition that tells each objection in its own words. */
    static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                check.accept(
                        item,
                        objection ->
                                events.add(SimpleConditionEvent.violated(item, item.getName() + ": " + objection)));
            }
        };
    }

    private static Path compiled() {
        try {
            return Path.of(Refusal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
