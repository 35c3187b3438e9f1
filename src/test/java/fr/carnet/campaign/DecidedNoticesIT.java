package fr.carnet.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R16: notices follow what people decide, and only that. */
class DecidedNoticesIT {

    private static final String CHOICE =
            """
            insert into choice (holder_id, kind, channel, actor_kind, actor_id, made_at, request, receipt, proof_hash,
                follow_hash, sealed_codes)
            values (%1$d, '%2$s', 'WEB', 'HOLDER', 'person:%1$d', '2026-09-01T08:30:00Z', gen_random_uuid(), 'C-%1$d',
                '\\x00', '\\x00', '\\x00')
            """;

    private final Town town = new Town(Path.of("target"));

    @BeforeEach
    void told() throws Exception {
        new Crowd(town.database).of(1, 5, "31", "'p' || n || '@example.org'");
        town.wave("31", Channel.EMAIL, 10);
        town.send();
        town.database.asSuperuser(
                CHOICE.formatted(1, "OPT_OUT"),
                "insert into space (holder_id, state) values (1, 'REFUSED')",
                CHOICE.formatted(2, "OPT_IN"),
                "insert into space (holder_id, state, opened_at) values (2, 'OPEN', now())",
                // no to a part only: the space still opens by itself
                CHOICE.formatted(3, "OPT_OUT"),
                "insert into space (holder_id, state, refused_parts) values (3, 'NOTIFIED', '{AGENDA}')");
        town.later(Duration.ofHours(1));
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void eachChoiceMovesItsNoticeOnce() {
        for (int i = 0; i < 2; i++) town.get(DecidedNotices.class).follow();
        assertThat(town.notices("holder_id = 1 and state = 'OPPOSED' and changed_by = 'holder'"))
                .isOne();
        assertThat(town.notices("holder_id = 2 and state = 'OPTED_IN'")).isOne();
        assertThat(town.notices("holder_id in (3, 4, 5) and state = 'SENT'")).isEqualTo(3);
        assertThat(town.database.count("notice_past where state = 'SENT'")).isEqualTo(2);
    }

    /** R10: the last choice wins. */
    @Test
    void whoeverChangesTheirMindIsFollowed() {
        town.get(DecidedNotices.class).follow();
        town.database.asSuperuser("update space set state = 'OPEN', opened_at = now() where holder_id = 1");
        town.get(DecidedNotices.class).follow();
        assertThat(town.notices("holder_id = 1 and state = 'OPTED_IN'")).isOne();
    }
}
