package fr.carnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small enough to be read at once. */
class SizesTest {

    @Test
    void no_java_file_is_above_250_lines() {
        report();
        var everywhere = Stream.of("src/main/java", "src/test/java", "src/dev/java", "src/bench/java", "a11y-tests")
                .flatMap(root -> House.files(root, ".java").stream());
        assertThat(longer(everywhere, 250)).isEmpty();
    }

    @Test
    void no_page_is_above_100_lines() {
        assertThat(longer(House.files("src/main/webapp", ".xhtml").stream(), 100))
                .isEmpty();
    }

    @Test
    void no_migration_is_above_60_lines() {
        var migrations = House.files("src/main/resources/db/migration", ".sql");
        assertThat(migrations).isNotEmpty();
        assertThat(longer(migrations.stream(), 60)).isEmpty();
    }

    /** To aim at: a median of 50 lines, nine files in ten within 150. */
    private static void report() {
        var sizes = House.files("src/main/java", ".java").stream()
                .map(SizesTest::lines)
                .sorted()
                .toList();
        System.out.printf(
                "Java of the product: %d files, median %d lines, p90 %d, longest %d%n",
                sizes.size(),
                sizes.get(sizes.size() / 2),
                sizes.get(sizes.size() * 9 / 10),
                sizes.get(sizes.size() - 1));
    }

    private static List<String> longer(Stream<Path> files, int limit) {
        return files.filter(file -> lines(file) > limit)
                .map(file -> House.name(file) + ": " + lines(file) + " lines")
                .toList();
    }

    private static int lines(Path file) {
        return (int) House.text(file).lines().count();
    }
}
