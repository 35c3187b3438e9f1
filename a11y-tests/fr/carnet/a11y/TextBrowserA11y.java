package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.carnet.dev.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages read in a text browser, where one is installed. */
class TextBrowserA11y {

    @ParameterizedTest
    @CsvSource({"w3m, /", "w3m, /aide", "w3m, /nulle-part", "w3m, /accessibilite", "lynx, /", "lynx, /aide"})
    void theContentComesWholeAndInOrder(String browser, String path) throws Exception {
        assumeTrue(installed(browser), browser + " is not installed");
        var text = dump(browser, Stack.shared().url() + path);
        assertThat(text).contains("Carnet");
        assertThat(text.indexOf("contenu")).as("skip link first").isLessThan(text.indexOf("Carnet"));
        assertThat(text.indexOf("Plan du site")).as("footer last").isGreaterThan(text.length() / 2);
    }

    private static String dump(String browser, String url) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                browser.equals("w3m")
                        ? List.of("w3m", "-dump", "-cols", "60", "-I", "UTF-8", "-O", "UTF-8")
                        : List.of(
                                "lynx", "-dump", "-nolist", "-width=60", "-display_charset=utf-8", "-useragent=Lynx"));
        command.add(url + "?lang=fr");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
