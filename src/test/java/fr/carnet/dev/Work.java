package fr.carnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Some who push documents into one space and some who read its pages, until the first answer that does not come. */
final class Work {

    private static final int PUSHERS = 4;
    /** The issuer takes the same account twice at once for an attack. */
    private static final List<String> READERS = List.of("dominique", "ruth");

    private static final int WELL = 20;
    private static final Path SAMPLE = Path.of("src/dev/resources/samples/dominique-ordonnance.xml");
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() / 1_000);

    private final MortalServers servers;
    private final String sample;
    private final ExecutorService people = Executors.newFixedThreadPool(PUSHERS + READERS.size());
    private final List<String> sent = new ArrayList<>();
    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();
    /** Perhaps there already, unacknowledged: then being sent again left a trace of its own. */
    private final Set<String> again = new HashSet<>();

    private final AtomicInteger read = new AtomicInteger();
    private long readBefore;

    Work(MortalServers servers) throws IOException {
        this.servers = servers;
        sample = Files.readString(SAMPLE);
    }

    void begin() throws SQLException {
        var software = servers.software();
        readBefore = reads();
        for (int i = 0; i < PUSHERS; i++) {
            people.submit(() -> {
                while (true) push(software, announced());
            });
        }
        for (var reader : READERS) {
            people.submit(() -> {
                var browser = servers.browser().signIn(reader);
                while (true) {
                    var page = browser.get("/espace/documents");
                    assertThat(page.title()).isEqualTo("Vos documents – Carnet");
                    read.incrementAndGet();
                }
            });
        }
        people.shutdown();
    }

    boolean isWellUnderWay() {
        return acknowledged.size() >= WELL && read.get() >= WELL;
    }

    void end() throws InterruptedException {
        assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    /** Sends again what got no answer, as a software does: then each is there exactly once. */
    void check() throws SQLException {
        var software = servers.software();
        for (var id : sent) {
            if (acknowledged.containsKey(id)) continue;
            push(software, id);
            again.add(id);
        }
        for (var one : acknowledged.entrySet()) {
            assertThat(count("document where unique_id = ? and status = 'CURRENT'", one.getKey()))
                    .as(one.getKey())
                    .isOne();
            assertThat(count("trace where ?::uuid = any (documents) and action = 'DEPOSIT'", one.getValue()))
                    .as(one.getKey())
                    .isBetween(1L, again.contains(one.getKey()) ? 2L : 1L);
        }
        assertThat(reads() - readBefore).isGreaterThanOrEqualTo(read.get());
    }

    private void push(Software software, String id) {
        var document = sample.replace("root=\"1.2.250.1.999.1.3.1\"", "root=\"" + id + "\"");
        acknowledged.put(id, software.push(document.getBytes(StandardCharsets.UTF_8)));
    }

    private String announced() {
        var id = "1.2.250.1.999.9." + NEXT.incrementAndGet();
        synchronized (sent) {
            sent.add(id);
        }
        return id;
    }

    private long reads() throws SQLException {
        return count("trace where action = ?", "SEARCH");
    }

    private long count(String from, Object value) throws SQLException {
        try (var connection = servers.connect();
                var query = connection.prepareStatement("select count(*) from " + from)) {
            query.setObject(1, value);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
