package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.carnet.dev.Stack;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.Cookie;

/** Lynx or w3m, where they are installed. They know no "localhost" cookie: they speak to 127.0.0.1. */
final class TextBrowser {

    private final List<String> command = new ArrayList<>();
    private final boolean lynx;

    TextBrowser(String program) {
        lynx = program.equals("lynx");
        assumeTrue(isInstalled(program), program + " is not installed");
        command.addAll(
                lynx
                        ? List.of("lynx", "-display_charset=utf-8", "-width=60")
                        : List.of("w3m", "-cols", "60", "-I", "UTF-8", "-O", "UTF-8"));
    }

    /** Goes on with the session of somebody who signed in with another browser. */
    TextBrowser as(Browser signedIn) throws IOException {
        if (!lynx) {
            command.addAll(List.of("-header", "Cookie: " + header(signedIn)));
            return this;
        }
        var jar = Files.createTempFile("carnet-lynx", ".cookies");
        var lines = signedIn.driver().manage().getCookies().stream().map(TextBrowser::line);
        Files.write(jar, (Iterable<String>) lines::iterator);
        var settings = Files.createTempFile("carnet-lynx", ".cfg");
        Files.writeString(
                settings,
                "SET_COOKIES:TRUE\nACCEPT_ALL_COOKIES:TRUE\nPERSISTENT_COOKIES:TRUE\nCOOKIE_FILE:" + jar
                        + "\nCOOKIE_SAVE_FILE:/dev/null\nCHARACTER_SET:utf-8\n");
        command.add("-cfg=" + settings);
        return this;
    }

    /** The page as text, in French. */
    String read(String path) throws IOException, InterruptedException {
        return run(lynx ? List.of("-dump", "-nolist") : List.of("-dump"), path);
    }

    /** Opens the page, looks for each text in turn and presses Enter there. Lynx only. */
    void press(String path, String... texts) throws IOException, InterruptedException {
        var keys = new StringBuilder();
        for (var text : texts) {
            keys.append("key /\n");
            text.chars()
                    .mapToObj(c -> c == ' ' ? "<space>" : Character.toString(c))
                    .forEach(key -> keys.append("key ").append(key).append('\n'));
            keys.append("key ^J\nkey ^J\n");
        }
        var script = Files.writeString(Files.createTempFile("carnet-lynx", ".keys"), keys + "key q\nkey y\n");
        run(List.of("-cmd_script=" + script), path);
    }

    private String run(List<String> options, String path) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.addAll(options);
        whole.add(Stack.shared().url().replace("localhost", "127.0.0.1") + path + (path.contains("?") ? "&" : "?")
                + "lang=fr");
        var builder = new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(new File("/dev/null"));
        builder.environment().put("TERM", "vt100");
        builder.environment().put("LINES", "60");
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(whole.toString()).isZero();
        return text;
    }

    private static String header(Browser signedIn) {
        return signedIn.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String line(Cookie cookie) {
        return String.join("\t", "127.0.0.1", "FALSE", "/", "FALSE", "1999999999", cookie.getName(), cookie.getValue());
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
