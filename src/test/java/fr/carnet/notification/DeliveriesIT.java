package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.notification.Deliveries.State;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R69, R63: the support line learns whether messages arrive, nothing more, and the holder reads that it asked. */
class DeliveriesIT {

    private static final Viewer AGENT =
            new Viewer(Capacity.AGENT, "agent", "Sam", null, null, null, null, null, null, null, null);

    @TempDir
    Path printDir;

    private Told told;

    @BeforeEach
    void start() {
        told = new Told(printDir);
    }

    @AfterEach
    void stop() {
        told.close();
    }

    private State state() {
        return told.beans.get(Deliveries.class).of(AGENT, 1);
    }

    @Test
    void theStateFollowsWhatHappenedToMessages() throws Exception {
        assertThat(state()).isEqualTo(State.FINE);
        told.tell(Event.NEW_DOCUMENT, null);
        told.arrived();
        assertThat(state()).isEqualTo(State.FINE);
        told.database.asSuperuser("update outbox set state = 'FAILED'");
        assertThat(state()).isEqualTo(State.EMAIL_FAILS);
        told.database.asSuperuser("update person set email = null where id = 1");
        assertThat(state()).isEqualTo(State.NO_EMAIL);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(state()).isEqualTo(State.LETTER_WAITS);
        while (told.beans.get(NoticeLetters.class).printNext()) continue;
        assertThat(state()).isEqualTo(State.NOTHING_ARRIVES);
        assertThat(
                        told.database.count(
                                "trace where action = 'SEE_DELIVERY' and actor_kind = 'SUPPORT' and channel = 'PHONE' and holder_id = 1"))
                .isEqualTo(6);
    }
}
