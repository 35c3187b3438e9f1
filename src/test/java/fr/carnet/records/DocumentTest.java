package fr.carnet.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.Made;
import fr.carnet.platform.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R28, R30: the life of a document. */
class DocumentTest {

    private static final Instant DEPOSIT = Instant.parse("2026-03-28T10:00:00Z");
    private static final Instant LATER = DEPOSIT.plusSeconds(60);

    /** One calendar month in Paris: the same day and hour, the last day where there is none, daylight saving followed. */
    @ParameterizedTest
    @CsvSource({
        // 31 January: the last day of February
        "2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z",
        "2028-01-31T10:00:00Z, 2028-02-29T10:00:00Z",
        // 29 February: 29 March, already in summer time
        "2028-02-29T10:00:00Z, 2028-03-29T09:00:00Z",
        // a last day stays a day of its number
        "2026-02-28T10:00:00Z, 2026-03-28T10:00:00Z",
        "2026-04-30T10:00:00Z, 2026-05-30T10:00:00Z",
        "2026-12-31T22:59:59Z, 2027-01-31T22:59:59Z",
        // half past two does not exist on 28 March 2027: the hour is skipped
        "2027-02-28T01:30:00Z, 2027-03-28T01:30:00Z",
        // half past two comes twice on 25 October 2026: the first one
        "2026-09-25T00:30:00Z, 2026-10-25T00:30:00Z",
        // 23:30 UTC is tomorrow in Paris
        "2026-01-30T23:30:00Z, 2026-02-27T23:30:00Z",
    })
    void announce_first_lasts_a_calendar_month(Instant deposit, Instant opening) {
        var entry = hidden(deposit).entry("Title");
        assertThat(entry.patientSeesFrom()).isEqualTo(opening);
        assertThat(entry.hiddenFromPatient(opening.minusNanos(1))).isTrue();
        assertThat(entry.hiddenFromPatient(opening)).isFalse();
    }

    @Test
    void hidden_again_it_opens_no_later() {
        var document = hidden(DEPOSIT);
        var opening = document.entry("Title").patientSeesFrom();
        document.show("N", false, false, LATER);
        assertThat(document.entry("Title").hiddenFromPatient(LATER)).isFalse();
        document.show("N", true, false, LATER.plusSeconds(86_400 * 20));
        assertThat(document.entry("Title").patientSeesFrom()).isEqualTo(opening);
    }

    @Test
    void what_is_not_announced_first_is_seen_at_once() {
        assertThat(deposited().entry("Title").hiddenFromPatient(DEPOSIT)).isFalse();
    }

    @Test
    void each_change_is_a_version() {
        var document = deposited();
        assertThat(document.entry("Title").version()).isEqualTo(1);
        document.archive(true, LATER);
        document.show("R", false, true, LATER.plusSeconds(1));
        document.correct(new byte[0], "11502-2", "10", DEPOSIT, LATER.plusSeconds(2));
        var entry = document.entry("New title");
        assertThat(entry.version()).isEqualTo(4);
        assertThat(entry.updatedAt()).isEqualTo(LATER.plusSeconds(2));
        assertThat(entry.depositedAt()).isEqualTo(DEPOSIT);
        assertThat(entry.archived()).isTrue();
        assertThat(entry.confidentiality()).isEqualTo("R");
        assertThat(entry.hiddenFromGuardians()).isTrue();
        assertThat(entry.typeCode()).isEqualTo("11502-2");
        document.archive(false, LATER);
        assertThat(document.entry("Title").archived()).isFalse();
    }

    @Test
    void only_the_latest_version_is_replaced_or_corrected() {
        var document = deposited();
        document.supersede(LATER);
        assertThat(document.entry("Title").status()).isEqualTo(Status.SUPERSEDED);
        refuses(Records.NOT_LATEST, () -> document.supersede(LATER));
        refuses(Records.NOT_LATEST, () -> document.correct(new byte[0], "x", "x", DEPOSIT, LATER));
    }

    @Test
    void a_deletion_is_for_good_and_leaves_the_line() {
        var document = deposited();
        document.delete(LATER);
        assertThat(document.entry("Title").status()).isEqualTo(Status.DELETED);
        assertThat(document.entry("Title").uniqueId()).isEqualTo("1.2.3");
        refuses(Records.ALREADY_DELETED, () -> document.delete(LATER));
        refuses(Records.ALREADY_DELETED, () -> document.archive(true, LATER));
        refuses(Records.ALREADY_DELETED, () -> document.show("N", false, false, LATER));
        refuses(Records.NOT_LATEST, () -> document.supersede(LATER));
        refuses(Records.NOT_LATEST, () -> document.correct(new byte[0], "x", "x", DEPOSIT, LATER));
    }

    @Test
    void an_older_version_may_be_deleted() {
        var document = deposited();
        document.supersede(LATER);
        document.delete(LATER);
        assertThat(document.entry("Title").status()).isEqualTo(Status.DELETED);
    }

    @Test
    void it_knows_its_bytes_and_its_author() {
        var entry = deposited().entry("Title");
        assertThat(entry.size()).isEqualTo(3);
        assertThat(entry.sha1()).asHexString().isEqualToIgnoringCase("A9993E364706816ABA3E25717850C26C9CD0D89D");
        assertThat(entry.author().rpps()).isEqualTo("10100000002");
        assertThat(entry.isOwn()).isFalse();
        assertThat(entry.events()).containsExactly("a", "b");
    }

    /** What a software brings in the patient's name is not what the holder added: the software keeps it in sight. */
    @Test
    void it_is_the_holders_own_when_they_brought_it() {
        var patient = new Author(Author.Kind.PATIENT, "279035121518989", "Pat-Trois", "Dominique", null, null, null);
        assertThat(document(Map.of("author", patient, "depositedBy", "software:x@310000001"), DEPOSIT)
                        .entry("Title")
                        .isOwn())
                .isFalse();
        assertThat(document(Map.of("author", patient, "depositedBy", "person:1"), DEPOSIT)
                        .entry("Title")
                        .isOwn())
                .isTrue();
    }

    private static void refuses(Records code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static Document hidden(Instant deposit) {
        return document(Map.of("hiddenFromPatient", true), deposit);
    }

    private static Document deposited() {
        return document(Map.of(), DEPOSIT);
    }

    private static Document document(Map<String, Object> differences, Instant deposit) {
        var author = new Author(Author.Kind.PROFESSIONAL, "810100000002", "Durand", "Ana", null, null, null);
        var facts = new HashMap<String, Object>(Map.of(
                "uniqueId",
                "1.2.3",
                "events",
                List.of("a", "b"),
                "related",
                List.of(),
                "author",
                author,
                "depositedBy",
                "rpps:10100000002",
                "content",
                new byte[] {'a', 'b', 'c'}));
        facts.putAll(differences);
        return new Document(1, new UUID(1, 2), new byte[0], Made.of(NewDocument.class, facts), false, deposit);
    }
}
