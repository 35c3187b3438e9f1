package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.notification.Event;
import fr.carnet.notification.Hearing;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Beans;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import fr.carnet.records.Documents;
import fr.carnet.sharing.preview.SampleDocument;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R68: a delegate hears of a document when the policy shows it to them, whoever tells: a page or a job. */
class HearingsIT {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path home;

    private final TestDatabase database = new TestDatabase();
    private Beans beans;
    private UUID document;

    @BeforeEach
    void people() {
        var keys = home.resolve("carnet.keys").toUri();
        KeyFile.create(keys);
        beans = new Beans(database.portal())
                .with(KeyFile.class, KeyFile.open(keys))
                .with(InstantSource.class, () -> NOW)
                .with(Settings.class, TestSettings.of(Map.of()));
        beans.observe(Hearing.class, beans.get(Hearings.class)::hear);
        database.person(1, "holder@example.org");
        database.person(3, "delegate@example.org");
        database.asSuperuser(
                "insert into space (holder_id, state, opened_at) values (1, 'OPEN', '2026-01-01')",
                """
                insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until)
                values (1, 3, '{DOCUMENTS_READ}', 'ACTIVE', '2026-01-01', '2027-01-01')
                """);
        document = beans.inTransaction(() -> {
            beans.get(Subject.class).is(1);
            var sample = SampleDocument.of("11502-2", "10100000001", "rpps:10100000001");
            return beans.get(Documents.class)
                    .store(1, 1, sample, false, Instant.parse("2026-06-01T10:00:00Z"))
                    .ref();
        });
    }

    private long told() {
        beans.inTransaction(() -> {
            beans.get(Subject.class).is(1);
            beans.get(Notifications.class).tell(1, Event.NEW_DOCUMENT, null, document);
            return null;
        });
        return database.count("notification_due where account_id = 3");
    }

    @Test
    void whatTheyMaySeeIsTold() {
        assertThat(told()).isOne();
    }

    @Test
    void aJobTellsThemToo() {
        beans.inTransaction(() -> {
            beans.get(Subject.class).isEverybody();
            beans.get(Notifications.class).tell(1, Event.NEW_DOCUMENT, null, document);
            return null;
        });
        assertThat(database.count("notification_due where account_id = 3")).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into masking (holder_id, document_id, masked_at, masked_by) select 1, id, now(), 'person:1' from document",
                """
                insert into narrowing (holder_id, delegation_id, document_id, begun_at, begun_by)
                select 1, d.id, o.id, now(), 'person:1' from delegation d, document o""",
                "update delegation set scopes = '{AGENDA}'",
                "update delegation set until = '2026-11-22T10:00:00Z'",
                "update delegation set state = 'ENDED', ended_at = now()",
                "update document set patient_sees_from = '2026-12-01'",
                "update space set state = 'CLOSED', closed_at = now()"
            })
    void whatIsHiddenFromThemIsNot(String hidden) {
        database.asSuperuser(hidden);
        assertThat(told()).isZero();
    }
}
