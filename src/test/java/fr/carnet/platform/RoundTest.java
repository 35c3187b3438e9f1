package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final Logger logger = Logger.getLogger(Round.class.getName());
    private final List<LogRecord> lines = new ArrayList<>();
    private final Handler kept = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(kept);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(kept);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aTimerNeverSeesWhatWentWrongAndTheLogDoes() {
        var cause = new IOException("no disk");
        Round.of("the journal is not sealed", () -> {
            throw cause;
        });
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(line.getMessage()).isEqualTo("the journal is not sealed");
            assertThat(line.getThrown()).isSameAs(cause);
        });
    }

    @Test
    void goesOnAsLongAsThereIsMoreAndSaysNothing() {
        var done = new ArrayList<Integer>();
        Round.whileMore("waves are not written", () -> {
            done.add(done.size());
            return done.size() < 3;
        });
        assertThat(done).containsExactly(0, 1, 2);
        assertThat(lines).isEmpty();
    }

    @Test
    void stopsAtThePieceThatFails() {
        var tries = new ArrayList<Integer>();
        Round.whileMore("waves are not written", () -> {
            tries.add(1);
            if (tries.size() == 2) throw new IllegalStateException("gone");
            return true;
        });
        assertThat(tries).hasSize(2);
        assertThat(lines).hasSize(1);
    }
}
