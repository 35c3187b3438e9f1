package fr.carnet.dev;

import fr.carnet.Browser;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A portal and a PostgreSQL that a test may kill, beside the shared stack whose issuer they use: the portal believes
 * that it stands at the shared address, since the issuer leads people back nowhere else.
 */
final class MortalServers implements Closeable {

    private static final Logger LIBRARY = Logger.getLogger("io.zonky");

    private final Stack shared = Stack.shared();
    private final Guard guard = new Guard();
    private final Ports ports = Ports.free();
    private final Home home;
    private Postgres database;
    private Portal portal;

    MortalServers(Path directory) {
        home = new Home(directory);
    }

    void start() throws IOException, InterruptedException {
        startDatabase();
        startPortal();
    }

    void startDatabase() {
        database =
                new Postgres(home, Path.of(System.getProperty("carnet.target"), "postgres"), ports.postgres(), guard);
    }

    void startPortal() throws IOException, InterruptedException {
        portal = new Portal(home, ports.http(), variables(), guard);
        portal.awaitReady();
    }

    boolean isReady() {
        return Http.answers(address() + "/health/ready");
    }

    void killPortal() throws IOException, InterruptedException {
        kill(ProcessHandle.of(portal.process().pid()).orElseThrow());
        portal.close();
    }

    /** The first process and all of its own at once, as when the machine goes away. */
    void killDatabase() throws IOException {
        var pid = Files.readAllLines(home.directory().resolve("postgres/postmaster.pid"))
                .get(0);
        var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var backends = postmaster.descendants().toList();
        kill(postmaster);
        backends.forEach(ProcessHandle::destroyForcibly);
        backends.forEach(backend -> backend.onExit().join());
        // it would report at length that there is nothing left to stop
        LIBRARY.setLevel(Level.OFF);
        database.close();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    Software software() {
        return new Software(address(), shared.issuer());
    }

    Browser browser() {
        return Browser.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.http()));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), "carnet_owner", "carnet_owner");
    }

    boolean isSealed() {
        return Files.exists(home.directory().resolve("seals/key.txt"));
    }

    /** @return the exit code of the command of the README */
    int verify() throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "fr.carnet.journal.Verify");
        command.environment()
                .putAll(Map.of(
                        "CARNET_DB_URL",
                        databaseUrl(),
                        "CARNET_AUDITOR_USER",
                        "auditor",
                        "CARNET_AUDITOR_PASSWORD",
                        "auditor",
                        "CARNET_SEAL_DIR",
                        home.seals().toString()));
        return command.inheritIO().start().waitFor();
    }

    private Map<String, String> variables() throws IOException {
        var variables = new HashMap<>(shared.variables());
        variables.put("CARNET_DB_URL", databaseUrl());
        variables.put("CARNET_KEK_URI", home.kek().toUri().toString());
        variables.put("CARNET_SEAL_DIR", home.seals().toString());
        return variables;
    }

    private String address() {
        return "http://localhost:" + ports.http();
    }

    private String databaseUrl() {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/carnet";
    }

    @Override
    public void close() throws IOException {
        if (portal != null) portal.close();
        if (database != null) database.close();
        guard.close();
    }
}
