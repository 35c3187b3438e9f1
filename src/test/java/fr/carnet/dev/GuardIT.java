package fr.carnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D2: children end with the launcher, however it ends. */
class GuardIT {

    @TempDir
    Path directory;

    /** A launcher in small: starts a child that would never end, says its number, and stays. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws InterruptedException, IOException {
            var guard = new Guard();
            var child = new Child("sleeper", new ProcessBuilder("sleep", "600"), Path.of(arguments[0]), guard);
            System.out.println(child.pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void childrenEndWhenTheLauncherIsKilled() throws IOException {
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        directory.resolve("sleeper.log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(launcher.getInputStream()));
        var child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        launcher.destroyForcibly();

        await().until(() -> !child.isAlive());
    }
}
