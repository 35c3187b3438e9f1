package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SECURITY 5 and attack 19: what the hoster dumps is unreadable, what the holder sealed is not. */
class KeyringIT {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final byte[] PLAIN = "Compte rendu".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path directory;

    private static KeyFile keys;

    @BeforeAll
    static void makeKeys() {
        var uri = directory.resolve("carnet.keys").toUri();
        KeyFile.create(uri);
        keys = KeyFile.open(uri);
    }

    /** A node of its own: its own memory of keysets. */
    private static Beans node() {
        return new Beans(DATABASE.portal()).with(KeyFile.class, keys).with(InstantSource.class, InstantSource.system());
    }

    private static <T> T as(Beans node, long holder, Callable<T> work) {
        return node.inTransaction(() -> {
            node.get(Subject.class).is(holder);
            return work.call();
        });
    }

    @Test
    void whatOneNodeSealsAnotherOpens() {
        var first = node();
        var sealed = as(first, 1, () -> first.get(Keyring.class).seal(1, "document:a:title", PLAIN));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Compte");
        var second = node();
        assertThat(as(second, 1, () -> second.get(Keyring.class).open(1, "document:a:title", sealed)))
                .isEqualTo(PLAIN);
    }

    @Test
    void bytesOpenOnlyAsWhatTheyAreAndForWhomTheyAre() {
        var node = node();
        var keyring = node.get(Keyring.class);
        var sealed = as(node, 2, () -> keyring.seal(2, "document:a:title", PLAIN));
        as(node, 3, () -> keyring.seal(3, "document:a:title", PLAIN));
        assertThatThrownBy(() -> as(node, 2, () -> keyring.open(2, "document:b:title", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> as(node, 3, () -> keyring.open(3, "document:a:title", sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeysetMovedToAnotherHolderOpensNothing() {
        var node = node();
        var sealed = as(node, 4, () -> node.get(Keyring.class).seal(4, "document:a:title", PLAIN));
        DATABASE.asSuperuser("insert into keyset select 5, wrapped, made_at from keyset where holder_id = 4");
        assertThatThrownBy(() -> as(node, 5, () -> node.get(Keyring.class).open(5, "document:a:title", sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void firstUseByManyNodesAtOnceMakesOneKeyset() throws Exception {
        var callers = 8;
        var start = new CyclicBarrier(callers);
        var pool = Executors.newFixedThreadPool(callers);
        Callable<byte[]> seal = () -> {
            var node = node();
            start.await();
            return as(node, 6, () -> node.get(Keyring.class).seal(6, "x", PLAIN));
        };
        var sealed = pool.invokeAll(java.util.Collections.nCopies(callers, seal));
        pool.shutdown();
        assertThat(DATABASE.count("keyset where holder_id = 6")).isOne();
        var other = node();
        for (var one : sealed) {
            assertThat(as(other, 6, () -> other.get(Keyring.class).open(6, "x", one.get())))
                    .isEqualTo(PLAIN);
        }
    }

    @Test
    void aKeysetOutlivesTheRollbackOfTheActThatMadeIt() {
        var node = node();
        var keyring = node.get(Keyring.class);
        assertThatThrownBy(() -> as(node, 7, () -> {
                    keyring.seal(7, "x", PLAIN);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        var sealed = as(node, 7, () -> keyring.seal(7, "x", PLAIN));
        var other = node();
        assertThat(as(other, 7, () -> other.get(Keyring.class).open(7, "x", sealed)))
                .isEqualTo(PLAIN);
    }

    @Test
    void afterShreddingNothingOpensAnyMore() {
        var clock = new Object() {
            Instant now = Instant.parse("2026-11-22T10:00:00Z");
        };
        var node = node();
        var other = new Beans(DATABASE.portal()).with(KeyFile.class, keys).with(InstantSource.class, () -> clock.now);
        var sealed = as(node, 8, () -> node.get(Keyring.class).seal(8, "x", PLAIN));
        assertThat(as(other, 8, () -> other.get(Keyring.class).open(8, "x", sealed)))
                .isEqualTo(PLAIN);

        node.get(Keyring.class).shred(8);

        assertThatThrownBy(() -> as(node, 8, () -> node.get(Keyring.class).open(8, "x", sealed)))
                .hasMessage("no keyset");
        clock.now = clock.now.plusSeconds(301);
        assertThatThrownBy(() -> as(other, 8, () -> other.get(Keyring.class).open(8, "x", sealed)))
                .hasMessage("no keyset");
    }

    @Test
    void withoutTheKeyFileTheDatabaseOpensNothing() {
        var node = node();
        var sealed = as(node, 9, () -> node.get(Keyring.class).seal(9, "x", PLAIN));
        var uri = directory.resolve("other.keys").toUri();
        KeyFile.create(uri);
        var thief = new Beans(DATABASE.portal())
                .with(KeyFile.class, KeyFile.open(uri))
                .with(InstantSource.class, InstantSource.system());
        assertThatThrownBy(() -> as(thief, 9, () -> thief.get(Keyring.class).open(9, "x", sealed)))
                .isInstanceOf(IllegalStateException.class);
    }
}
