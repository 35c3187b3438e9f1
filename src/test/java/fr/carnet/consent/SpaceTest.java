package fr.carnet.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Space.State;
import fr.carnet.platform.Refusal;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a space, cell by cell: from each state, what each act makes of it, or why it is refused. */
class SpaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Space in(State state) throws ReflectiveOperationException {
        var space = new Space();
        var field = Space.class.getDeclaredField("state");
        field.setAccessible(true);
        field.set(space, state);
        return space;
    }

    private static Consumer<Space> act(String name) {
        return switch (name) {
            case "open" -> space -> space.open(NOW);
            case "refuse" -> Space::refuse;
            case "close" -> space -> space.close(NOW);
            default -> Space::reopen;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED,  open,   OPEN",
        "NOTIFIED,  refuse, REFUSED",
        "NOTIFIED,  close,  !NOT_OPEN",
        "NOTIFIED,  reopen, !NOT_OPEN",
        "REFUSED,   open,   OPEN",
        "REFUSED,   refuse, !ALREADY_CLOSED",
        "REFUSED,   close,  !NOT_OPEN",
        "REFUSED,   reopen, !NOT_OPEN",
        "OPEN,      open,   !ALREADY_OPEN",
        "OPEN,      refuse, !ALREADY_OPEN",
        "OPEN,      close,  CLOSED",
        "OPEN,      reopen, !ALREADY_OPEN",
        "SUSPENDED, open,   !SUSPENDED",
        "SUSPENDED, refuse, !ALREADY_OPEN",
        "SUSPENDED, close,  CLOSED",
        "SUSPENDED, reopen, !SUSPENDED",
        "CLOSED,    open,   !ALREADY_CLOSED",
        "CLOSED,    refuse, !ALREADY_CLOSED",
        "CLOSED,    close,  !ALREADY_CLOSED",
        "CLOSED,    reopen, OPEN",
        "ERASED,    open,   OPEN",
        "ERASED,    refuse, ERASED",
        "ERASED,    close,  !NOT_OPEN",
        "ERASED,    reopen, !ERASED",
    })
    void life(State from, String act, String to) throws ReflectiveOperationException {
        var space = in(from);
        String outcome;
        try {
            act(act).accept(space);
            outcome = space.state().name();
        } catch (Refusal refusal) {
            outcome = "!" + refusal.code().name();
            assertThat(space.state()).as("a refused act changes nothing").isEqualTo(from);
        }
        assertThat(outcome).isEqualTo(to);
    }
}
