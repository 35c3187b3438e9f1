package fr.carnet.dev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The WAR in Payara Micro, as in production but for its variables. */
final class Portal implements Closeable {

    private static final String LOOPBACK_ONLY =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    /** Half the work until the first page; less speed after some thousands, so a benchmark takes something else. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final String STARTED = "Payara Micro URLs:";
    private static final String DEPLOYED = "\"Type\": \"war\"";

    private final String url;
    private final Path log;
    private final Child server;

    /** @param variables the CARNET_ variables of the README */
    Portal(Home home, int port, Map<String, String> variables, Guard guard) throws IOException {
        url = "http://localhost:" + port;
        // Payara unpacks itself in its temporary directory, and leaves it there when it is killed.
        var scratch = home.empty("payara");
        var boot = Files.writeString(
                scratch.resolve("boot.asadmin"),
                Files.readString(Path.of("docker/payara/boot.asadmin")) + LOOPBACK_ONLY);
        var command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx288m",
                "-XX:+UseSerialGC",
                System.getProperty("carnet.portal.jvm", QUICK_START),
                "-Djava.io.tmpdir=" + scratch,
                "-jar",
                System.getProperty("carnet.payara.jar"),
                "--nocluster",
                "--maxhttpthreads",
                "48",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                boot.toString(),
                "--contextroot",
                "/",
                "--deploy",
                System.getProperty("carnet.war")));
        // what the shell of whoever starts this holds is not for this portal
        command.environment().keySet().removeIf(name -> name.startsWith("CARNET_"));
        command.environment().putAll(variables);
        command.environment().put("MALLOC_ARENA_MAX", "2"); // a hundred megabytes of native memory less
        command.environment().put("MALLOC_TRIM_THRESHOLD_", "131072");
        log = home.logs().resolve("portal.log");
        server = new Child("The portal", command, log, guard);
    }

    void awaitReady() throws InterruptedException {
        server.awaitReady(() -> Http.answers(url + "/health/ready") || refused());
    }

    /** Payara goes on without an application that it could not deploy. */
    private boolean refused() {
        try {
            var log = Files.readString(this.log);
            if (!log.contains(STARTED) || log.contains(DEPLOYED)) return false;
        } catch (IOException e) {
            return false;
        }
        throw new CannotStart("The portal cannot be deployed: see " + log);
    }

    Child process() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
