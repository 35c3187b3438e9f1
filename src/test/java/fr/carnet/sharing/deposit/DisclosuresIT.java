package fr.carnet.sharing.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.Beans;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R28, R29: a fortnight after the deposit the patient is told; after a month the document opens; a secret stays one. */
class DisclosuresIT {

    private static final Instant DEPOSIT = Instant.parse("2026-10-01T10:00:00Z");
    private static final Instant OPENING = Instant.parse("2026-11-01T11:00:00Z");
    private static final Instant A_FORTNIGHT_LATER = Instant.parse("2026-10-15T10:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private Instant now = DEPOSIT;
    private final Disclosures disclosures = new Beans(database.portal())
            .with(InstantSource.class, () -> now)
            .with(Settings.class, TestSettings.of(Map.of()))
            .get(Disclosures.class);

    @BeforeEach
    void people() {
        for (var person : new int[] {1, 2}) {
            database.person(person, "p" + person + "@example.org");
            database.asSuperuser(
                    "insert into space (holder_id, state, opened_at) values (%d, 'OPEN', now())".formatted(person));
        }
        database.asSuperuser(
                "insert into guardianship (holder_id, guardian_id, since, kind) values (1, 2, '2020-01-01', 'COURT')");
    }

    private void deposit(long holder, boolean secret) {
        database.asSuperuser(
                """
                insert into document (holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code, mime,
                    size, sha1, created_at, service_start, deposited_at, updated_at, patient_sees_from,
                    hidden_from_guardians, author_kind, deposited_by)
                values (%1$d, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', '11502-2', '10', 'x', 'text/xml',
                    1, '', '%2$s', '%2$s', '%2$s', '%2$s', '%3$s', %4$s, 'PROFESSIONAL', 'rpps:10100000001')
                """
                        .formatted(holder, DEPOSIT, OPENING, secret));
    }

    private void at(Instant instant) {
        now = instant;
        disclosures.makeDue();
        disclosures.makeDue();
    }

    @Test
    void nothingIsSaidBeforeAFortnight() {
        deposit(2, false);
        at(A_FORTNIGHT_LATER.minusSeconds(1));
        assertThat(database.count("trace")).isZero();
        assertThat(database.count("notification")).isZero();
    }

    @Test
    void afterAFortnightThePatientIsToldOnceWithoutTheDocument() {
        deposit(2, false);
        at(A_FORTNIGHT_LATER);
        assertThat(database.count("trace where action = 'REMIND_ANNOUNCEMENT' and documents = '{}'"))
                .isOne();
        assertThat(database.count("notification where kind = 'SPACE_UPDATED_SEE_A_PROFESSIONAL' and document is null"))
                .isOne();
        assertThat(database.count("outbox")).isOne();
    }

    @Test
    void afterAMonthItIsAnnouncedLikeANewDocument() {
        deposit(2, false);
        at(OPENING);
        assertThat(database.count("trace where action = 'OPEN_TO_PATIENT' and cardinality(documents) = 1"))
                .isOne();
        assertThat(database.count("notification where kind = 'NEW_DOCUMENT' and document is not null"))
                .isOne();
    }

    /** R29: nothing about it leaves, and each line names it, so that it is absent for whoever may not know of it. */
    @Test
    void whatAMinorKeepsSecretIsNotToldToWhoeverRepresentsThem() {
        deposit(1, true);
        at(A_FORTNIGHT_LATER);
        at(OPENING);
        assertThat(database.count("trace where cardinality(documents) = 1")).isEqualTo(2);
        assertThat(database.count("trace where documents = '{}'")).isZero();
        assertThat(database.count("notification")).isZero();
        assertThat(database.count("outbox")).isZero();
    }

    @Test
    void withoutAGuardianTheSameDocumentIsAnnounced() {
        deposit(2, true);
        at(OPENING);
        assertThat(database.count("notification where kind = 'NEW_DOCUMENT'")).isOne();
    }
}
