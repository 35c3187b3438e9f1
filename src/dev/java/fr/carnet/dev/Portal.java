package fr.carnet.dev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The WAR in Payara Micro, as in production but for its variables. */
final class Portal implements Closeable {

    private static final String LOOPBACK_ONLY =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    private final String url;
    private final Child server;

    /** @param variables the CARNET_ variables of the README */
    Portal(Path payara, Path war, Home home, int port, Map<String, String> variables, Guard guard) throws IOException {
        url = "http://localhost:" + port;
        // Payara unpacks itself in its temporary directory, and leaves it there when it is killed.
        var scratch = home.empty("payara");
        var boot = Files.writeString(
                scratch.resolve("boot.asadmin"),
                Files.readString(Path.of("docker/payara/boot.asadmin")) + LOOPBACK_ONLY);
        var command = new ProcessBuilder(new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + scratch,
                "-jar",
                payara.toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                boot.toString(),
                "--contextroot",
                "/",
                "--deploy",
                war.toString())));
        command.environment().putAll(variables);
        server = new Child("The portal", command, home.logs().resolve("portal.log"), guard);
    }

    void awaitReady() throws InterruptedException {
        server.awaitReady(() -> Http.answers(url + "/health/ready"));
    }

    Child process() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
