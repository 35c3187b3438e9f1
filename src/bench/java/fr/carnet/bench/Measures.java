package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What is measured, on a stack that is running and filled. */
final class Measures {

    private static final int DOCUMENTS = 20;
    private static final int MASKED = 4;
    private static final long MOST = 1_000_000;
    private static final int DEPOSITS_TO_WARM = 10;

    private static final String DOCUMENT = "<li data-ref=";
    private static final String SEARCH =
            "/DocumentReference?status=current&date=ge2020-01-01&patient.identifier=urn:oid:";

    private final Stack stack;
    private final Effort effort;
    private final Processes processes;
    private final Report report;
    private final int port;
    private final Token software;
    private final List<String> sessions = new ArrayList<>();

    Measures(Stack stack, Effort effort, Processes processes, Report report) {
        this.stack = stack;
        this.effort = effort;
        this.processes = processes;
        this.report = report;
        port = java.net.URI.create(stack.url()).getPort();
        software = Token.ofSoftware(stack.issuer());
    }

    /** Twenty documents for each holder with an account, four of them masked; then everybody signs in. */
    void fill() throws Exception {
        Holders.create(stack, effort);
        var owners = Holders.first(effort.accounts());
        var each = owners.size() / 4;
        report.measure(load(
                "filling",
                4,
                (long) DOCUMENTS * owners.size(),
                600,
                i -> new Depositor(port, software, owners.subList(i * each, (i + 1) * each))));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var before = System.nanoTime();
            var signingIn = IntStream.range(0, effort.sessions())
                    .mapToObj(i -> (Callable<String>) () -> SignIn.as(owners.get(i % owners.size()), stack.url()))
                    .toList();
            for (var session : threads.invokeAll(signingIn)) sessions.add(session.get());
            report.fact("seconds per sign-in, 4 at once", (System.nanoTime() - before) / 1e9 / sessions.size());
        } finally {
            threads.shutdownNow();
        }
    }

    void warmUp() throws Exception {
        report.measure(load("warming up: documents page", 8, effort.warmUp(), 1_800, pages("/espace/documents", 8)));
        report.measure(load("warming up: deposit", 4, effort.warmUp() / DEPOSITS_TO_WARM, 600, deposits(4)));
        report.fact("memory in MB, " + sessions.size() + " sessions", processes.memory());
    }

    void all() throws Exception {
        measure("documents page", 1, pages("/espace/documents", 1));
        measure("documents page", 8, pages("/espace/documents", 8));
        measure("documents page", 32, pages("/espace/documents", 32));
        measure("reading in PostgreSQL alone", 8, i -> plain(() -> new PlainReading(stack, i, 8)));
        report.ratio("documents page / reading in PostgreSQL alone", "documents page", "reading in PostgreSQL alone");
        measure("history page", 8, reading("/espace/historique", "class=\"line\"", 8, 25));
        measure("home page", 8, reading("/espace", "id=\"contenu\"", 8, 1));
        measure("first page of everyone", 8, reading("/", "id=\"contenu\"", 8, 1));
        measure("search through FHIR", 8, searches(8));
        var before = Storage.of(stack);
        for (int clients : new int[] {1, 4, 16}) measure("deposit", clients, deposits(clients));
        var after = Storage.of(stack);
        report.fact("bytes stored per document", after.bytesPerDocument(before));
        report.fact("bytes of log per document", after.logPerDocument(before));
        measure("deposit in PostgreSQL alone", 16, i -> plain(() -> new PlainDeposit(stack, i, 16)));
        report.ratio("deposit / deposit in PostgreSQL alone", "deposit", "deposit in PostgreSQL alone");
        report.fact("memory in MB after all", processes.memory());
    }

    /** Only when asked by name: it writes some 10 GB. @param log of PostgreSQL */
    void plenty(java.nio.file.Path log) throws Exception {
        if (!effort.only().contains("plenty")) return;
        report.measure(load("documents page, few documents", 8, MOST, effort.seconds(), pages("/espace/documents", 8)));
        Plenty.create(stack, Integer.getInteger("carnet.bench.plenty", 1_000_000), report);
        load("again", 8, effort.warmUp() / DEPOSITS_TO_WARM, 600, pages("/espace/documents", 8));
        report.measure(
                load("documents page, many documents", 8, MOST, effort.seconds(), pages("/espace/documents", 8)));
        Plans.of(stack, log, port, Requests.page("/espace/documents", sessions.get(0)), report);
    }

    void weights() throws Exception {
        var session = sessions.get(0);
        String document;
        try (var line = new Line(port)) {
            var list = Reader.text(line.send(Requests.page("/espace/documents", session)));
            var from = list.indexOf(DOCUMENT) + DOCUMENT.length() + 1;
            document = list.substring(from, list.indexOf('"', from));
        }
        for (var page : List.of(
                "/", "/espace", "/espace/documents", "/espace/documents/lire?doc=" + document, "/espace/historique")) {
            report.weight(Weight.of(port, page, session));
        }
    }

    private void measure(String name, int clients, IntFunction<Client> maker) throws Exception {
        if (effort.wants(name)) report.measure(load(name, clients, MOST, effort.seconds(), maker));
    }

    private Figures load(String name, int clients, long most, int seconds, IntFunction<Client> maker) throws Exception {
        return new Load(name, clients, java.time.Duration.ofSeconds(seconds), most).run(processes, maker);
    }

    private IntFunction<Client> pages(String path, int clients) {
        return reading(path, DOCUMENT, clients, DOCUMENTS);
    }

    /** No two clients have the same holder: the lines of one history are written one after the other. */
    private IntFunction<Client> reading(String path, String expected, int clients, int times) {
        return client -> {
            var own = IntStream.iterate(client, i -> i < sessions.size(), i -> i + clients)
                    .mapToObj(i -> Requests.page(path, sessions.get(i)))
                    .map(request -> (Supplier<byte[]>) () -> request)
                    .toList();
            return new Reader(port, own, expected, times);
        };
    }

    private IntFunction<Client> searches(int clients) {
        var professional = Token.of("dr.martin", stack.issuer());
        return client -> {
            var own = IntStream.iterate(client, i -> i < effort.accounts(), i -> i + clients)
                    .mapToObj(i -> new Holder(i).ins())
                    .map(ins -> (Supplier<byte[]>)
                            () -> Requests.fhir(SEARCH + ins.oid() + "%7C" + ins.matricule(), professional.value()))
                    .toList();
            return new Reader(port, own, "\"fullUrl\"", DOCUMENTS - MASKED);
        };
    }

    private IntFunction<Client> deposits(int clients) {
        var others = effort.holders() - effort.accounts();
        return client -> new Depositor(
                port,
                software,
                IntStream.iterate(client, i -> i < others, i -> i + clients)
                        .mapToObj(i -> new Holder(effort.accounts() + i))
                        .toList());
    }

    private static Client plain(Callable<Client> maker) {
        try {
            return maker.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
