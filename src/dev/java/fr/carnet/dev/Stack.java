package fr.carnet.dev;

import com.icegreen.greenmail.util.GreenMail;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** All the servers of Carnet, started together and stopped together. */
public final class Stack implements Closeable {

    private static final Path TEST_USERS = Path.of("src/test/resources/keycloak/production-users.json");

    private static Stack shared;
    private static CannotStart refusal;

    private final Home home;
    private final Ports ports;
    private final List<Realm> realms;
    private final Consumer<String> progress;
    private final Guard guard = new Guard();
    private final ExecutorService starters = Executors.newCachedThreadPool();
    private final BlockingDeque<Closeable> running = new LinkedBlockingDeque<>();
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private final CompletableFuture<String> down = new CompletableFuture<>();
    private Mail mail;

    Stack(Home home, Ports ports, List<Realm> realms, Consumer<String> progress) {
        this.home = home;
        this.ports = ports;
        this.realms = realms;
        this.progress = progress;
    }

    /** The stack of the tests (D4): started at the first call, stopped with the JVM. */
    public static synchronized Stack shared() {
        if (refusal != null) throw refusal;
        if (shared != null) return shared;
        try {
            shared = forTests();
            return shared;
        } catch (CannotStart e) {
            // every other test would wait for the same end
            refusal = e;
            throw e;
        }
    }

    private static Stack forTests() {
        try {
            var home = new Home(target("stack"));
            home.startAnew();
            var realms = List.of(Realm.demo(), Realm.production(TEST_USERS));
            var stack = new Stack(home, Ports.free(), realms, line -> System.out.println("[stack] " + line));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            return stack;
        } catch (IOException e) {
            throw new CannotStart("The tests cannot prepare their stack: " + e);
        }
    }

    /**
     * A stack for measures, on free ports, with the data that this directory holds.
     *
     * @param accounts file of accounts added to those of the demo
     */
    public static Stack in(Path directory, Path accounts, Consumer<String> progress) throws IOException {
        var stack = new Stack(new Home(directory), Ports.free(), List.of(Realm.demo(accounts)), progress);
        stack.start();
        return stack;
    }

    public String url() {
        return "http://localhost:" + ports.http();
    }

    public String issuer() {
        return issuer("carnet");
    }

    /** @param realm carnet, or in tests carnet-production: the realm of production with a few accounts */
    public String issuer(String realm) {
        return "http://localhost:" + ports.keycloak() + "/realms/" + realm;
    }

    public String databaseUrl() {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/carnet";
    }

    /** @param login carnet_owner, carnet or auditor (docker/postgres/init.sql) */
    public Connection connect(String login) throws SQLException {
        return DriverManager.getConnection(databaseUrl(), login, login);
    }

    public GreenMail mail() {
        return mail.server();
    }

    /** Where the signed heads of the journal go. */
    public Path seals() {
        return home.directory().resolve("seals");
    }

    public Path kek() {
        return home.kek();
    }

    /** What the portal logs, for tests of what must never stand there. */
    public Path portalLog() {
        return home.directory().resolve("logs/portal.log");
    }

    /** @throws CannotStart when it cannot; whatever was started is stopped (D3) */
    void start() {
        try {
            mail = keep(new Mail(ports));
            var keycloak = keep(new Keycloak(path("carnet.keycloak.home"), home, ports.keycloak(), guard));
            var built = step("Keycloak is built", keycloak::build);
            var database = step(
                    "PostgreSQL is ready", () -> keep(new Postgres(home, target("postgres"), ports.postgres(), guard)));
            var portal = database.thenCompose(done -> step("The portal is ready", this::startPortal));
            var signIn = database.thenCombine(built, (a, b) -> null)
                    .thenCompose(done -> step("Keycloak is ready", () -> {
                        keycloak.start(url(), "jdbc:postgresql://localhost:" + ports.postgres() + "/keycloak", realms);
                        watch(keycloak.process());
                    }));
            portal.thenCombine(signIn, (a, b) -> up.complete(null));
            up.join();
        } catch (CompletionException | CannotStart e) {
            close();
            var reason = e instanceof CompletionException ? e.getCause() : e;
            throw reason instanceof CannotStart line ? line : new CannotStart(reason.toString());
        }
    }

    /** Brings the sample documents in, unless there are documents already. */
    public void bringDemoDocuments() {
        try {
            new DemoDocuments(this).push();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart("The demo documents cannot be brought in: " + e);
        }
    }

    private void startPortal() throws IOException, InterruptedException {
        var portal = keep(new Portal(home, ports.http(), variables(), guard));
        portal.awaitReady();
        watch(portal.process());
    }

    Map<String, String> variables() throws IOException {
        return Map.ofEntries(
                Map.entry("CARNET_PUBLIC_URL", url()),
                Map.entry("CARNET_DB_URL", databaseUrl()),
                Map.entry("CARNET_DB_USER", "carnet"),
                Map.entry("CARNET_DB_PASSWORD", "carnet"),
                Map.entry("CARNET_DB_OWNER_USER", "carnet_owner"),
                Map.entry("CARNET_DB_OWNER_PASSWORD", "carnet_owner"),
                Map.entry("CARNET_OIDC_ISSUER", issuer()),
                Map.entry("CARNET_OIDC_CLIENT_ID", "carnet-portail"),
                Map.entry("CARNET_OIDC_CLIENT_SECRET", "carnet-portail"),
                Map.entry("CARNET_KEK_URI", home.kek().toUri().toString()),
                Map.entry("CARNET_SEAL_DIR", home.seals().toString()),
                Map.entry("CARNET_SMTP_URL", "smtp://localhost:" + ports.smtp()),
                Map.entry("CARNET_BOUNCES_URL", "imap://retours:retours@localhost:" + ports.imap()),
                Map.entry("CARNET_PRINT_DIR", home.letters().toString()),
                Map.entry("CARNET_DEMO", "true"));
    }

    /** Waits until a server ends although nobody asked it to; gives the line that says so. */
    String awaitEnd() {
        return down.join();
    }

    private interface Step {
        void run() throws Exception;
    }

    private CompletableFuture<Void> step(String done, Step work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        work.run();
                        progress.accept(done);
                    } catch (Exception e) {
                        up.completeExceptionally(e);
                        throw new CompletionException(e);
                    }
                },
                starters);
    }

    private <T extends Closeable> T keep(T server) {
        running.push(server);
        return server;
    }

    private void watch(Child server) {
        server.unexpectedEnd().thenAccept(down::complete);
    }

    @Override
    public synchronized void close() {
        try {
            starters.shutdownNow();
            starters.awaitTermination(1, TimeUnit.MINUTES);
            for (var server = running.poll(); server != null; server = running.poll()) server.close();
        } catch (IOException | InterruptedException e) {
            System.err.println("carnet: " + e);
        } finally {
            guard.close();
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    private static Path target(String name) {
        return Path.of(System.getProperty("carnet.target"), name);
    }
}
