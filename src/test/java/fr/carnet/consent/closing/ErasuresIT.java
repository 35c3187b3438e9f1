package fr.carnet.consent.closing;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.agent;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Keyring;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R130, R131: what a closed space keeps comes back, or goes for good, each at its time. */
class ErasuresIT {

    private static final Viewer HERSELF = citizen(PAUL, PAUL);

    private final Visitors visitors = new Visitors();
    private final Choices choices = visitors.beans.get(Choices.class);
    private final Erasures erasures = visitors.beans.get(Erasures.class);
    private final Eraser eraser = visitors.beans.get(Eraser.class);
    private byte[] sealed;

    /** Closed on 22 November 2026 at eleven in Paris, with a document in it. */
    @BeforeEach
    void close() {
        decide(yes(PAUL, PAUL));
        sealed = visitors.beans.inTransaction(() -> {
            visitors.beans.get(Subject.class).is(PAUL);
            return visitors.beans.get(Keyring.class).seal(PAUL, "title", "Radio".getBytes(StandardCharsets.UTF_8));
        });
        document(PAUL);
        decide(no(PAUL, PAUL));
    }

    private void document(long holder) {
        visitors.database.asSuperuser(
                """
                insert into document (id, holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code,
                    mime, size, sha1, created_at, service_start, deposited_at, updated_at, author_kind, deposited_by)
                overriding system value values (7, %1$d, gen_random_uuid(), '1.2', gen_random_uuid(), '\\x00', '11488-4',
                    '10', 'x', 'text/xml', 1, '\\x00', now(), now(), now(), now(), 'PROFESSIONAL', 'x')
                """
                        .formatted(holder),
                "insert into document_content values (%d, 7, '\\x00')".formatted(holder),
                "insert into masking (holder_id, document_id, masked_at, masked_by) values (%d, 7, now(), 'x')"
                        .formatted(holder),
                "insert into submission (id, holder_id, ref, unique_id, source_id, deposited_by, at) overriding system value values (8, %d, gen_random_uuid(), '1.3', 'x', 'x', now())"
                        .formatted(holder),
                "insert into submission_document values (%d, 8, 7)".formatted(holder),
                "insert into permission (holder_id, rpps, ground, since) values (%d, '10100000001', 'CARE_TEAM', now())"
                        .formatted(holder));
    }

    private void decide(Decision decision) {
        choices.decide(decision, visitors.now());
    }

    private State state() {
        return visitors.beans.get(Spaces.class).find(PAUL).map(Space::state).orElseThrow();
    }

    private long documents() {
        return visitors.database.count("document where holder_id = " + PAUL);
    }

    private String opened() {
        return visitors.beans.inTransaction(() -> {
            visitors.beans.get(Subject.class).is(PAUL);
            return new String(visitors.beans.get(Keyring.class).open(PAUL, "title", sealed), StandardCharsets.UTF_8);
        });
    }

    private static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void reopeningBringsAllOfItBack() {
        visitors.at("2036-11-22T09:59:59Z");
        eraser.erase();
        decide(yes(PAUL, PAUL));
        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(documents()).isOne();
        assertThat(opened()).isEqualTo("Radio");
    }

    @Test
    void tenYearsLaterItIsErasedByItself() {
        visitors.at("2036-11-22T09:59:59Z");
        eraser.erase();
        assertThat(documents()).as("a second before").isOne();
        visitors.at("2036-11-22T10:00:00Z");
        eraser.erase();
        assertErased();
        assertThat(erasures.latest(HERSELF).orElseThrow().asked()).isFalse();
    }

    @Test
    void anErasureWaitsSeventyTwoHours() {
        erasures.ask(HERSELF);
        visitors.at("2026-11-25T09:59:59Z");
        eraser.erase();
        assertThat(documents()).as("a second before").isOne();
        visitors.at("2026-11-25T10:00:00Z");
        refused(() -> erasures.cancel(HERSELF), Closing.TOO_LATE_TO_CANCEL);
        eraser.erase();
        assertErased();
    }

    private void assertErased() {
        assertThat(state()).isEqualTo(State.ERASED);
        for (var table :
                "keyset masking submission_document submission document_content document permission block".split(" ")) {
            assertThat(visitors.database.count(table + " where holder_id = " + PAUL))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(this::opened).hasMessageContaining("no keyset");
        assertThat(
                        visitors.database.count(
                                "trace where holder_id = 4 and action <> 'ERASE_SPACE' and num_nonnulls(actor_name, detail, salt) > 0"))
                .as("words of the journal")
                .isZero();
        assertThat(visitors.database.count("trace where holder_id = 4 and action = 'ERASE_SPACE'"))
                .isOne();
        assertThat(visitors.database.count("outbox where holder_id = 4 and template = 'SPACE_ERASED'"))
                .isOne();
        assertThat(visitors.database.count("notification where holder_id = 4")).isOne();
        var done = erasures.latest(HERSELF).orElseThrow();
        assertThat(done.isDone()).isTrue();
        assertThat(erasures.withCode(done.printedCode().toLowerCase())).contains(done);
    }

    @Test
    void itCanBeCancelledUntilThenAndAskedAgain() {
        var first = erasures.ask(HERSELF);
        assertThat(erasures.withCode(first.code()))
                .as("not done, so it shows nothing")
                .isEmpty();
        visitors.at("2026-11-25T09:59:59Z");
        erasures.cancel(HERSELF);
        refused(() -> erasures.cancel(HERSELF), Closing.NOTHING_TO_CANCEL);
        visitors.at("2026-12-01T10:00:00Z");
        eraser.erase();
        assertThat(documents()).isOne();
        assertThat(erasures.ask(HERSELF).receipt()).isNotEqualTo(first.receipt());
    }

    @Test
    void reopeningCancelsItAndClosingAgainDoesNotBringItBack() {
        erasures.ask(HERSELF);
        decide(yes(PAUL, PAUL));
        decide(no(PAUL, PAUL));
        visitors.at("2026-12-01T10:00:00Z");
        eraser.erase();
        assertThat(documents()).isOne();
        assertThat(erasures.latest(HERSELF).orElseThrow().cancelledAt()).isNotNull();
    }

    @Test
    void onlyItsHolderOfAgeMayAskAndOnlyOfAClosedSpace() {
        refused(() -> erasures.ask(citizen(MOTHER, CHILD)), Closing.ONLY_HOLDER);
        refused(() -> erasures.ask(citizen(CHILD, CHILD)), Closing.ONLY_HOLDER);
        refused(() -> erasures.ask(agent()), Closing.ONLY_HOLDER);
        refused(() -> erasures.ask(citizen(MOTHER, MOTHER)), Closing.CLOSE_FIRST);
        decide(yes(PAUL, PAUL));
        refused(() -> erasures.ask(HERSELF), Closing.CLOSE_FIRST);
        assertThat(visitors.database.count("erasure")).isZero();
    }

    @Test
    void askedTwiceAtOnceItIsOne() throws Exception {
        var asked = new ArrayList<Callable<String>>();
        for (int i = 0; i < 8; i++) asked.add(() -> erasures.ask(HERSELF).receipt());
        var pool = Executors.newFixedThreadPool(8);
        var receipts = new ArrayList<String>();
        for (var answer : pool.invokeAll(asked)) receipts.add(answer.get());
        pool.shutdown();
        assertThat(receipts).hasSize(8).containsOnly(receipts.get(0));
        assertThat(visitors.database.count("trace where action = 'ASK_ERASURE'"))
                .isOne();
    }

    @Test
    void nothingIsLeftToReopenButANewSpaceMayBeOpened() {
        erasures.ask(HERSELF);
        visitors.at("2026-11-25T10:00:00Z");
        eraser.erase();
        refused(() -> erasures.ask(HERSELF), Consent.ERASED);
        decide(yes(PAUL, PAUL));
        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(documents()).isZero();
        eraser.erase();
        assertThat(state()).isEqualTo(State.OPEN);
    }

    /** The database says no in the middle of a job: everything is as before, and the next run does it all. */
    @Test
    void aJobThatDiesLeavesEachSpaceWholeOrGone() {
        erasures.ask(HERSELF);
        visitors.at("2026-11-25T10:00:00Z");
        visitors.database.asSuperuser(
                "alter table outbox add constraint broken check (template <> 'SPACE_ERASED') not valid");
        assertThatThrownBy(eraser::erase).isNotInstanceOf(Refusal.class);
        assertThat(state()).isEqualTo(State.CLOSED);
        assertThat(documents()).isOne();
        assertThat(opened()).isEqualTo("Radio");
        visitors.database.asSuperuser("alter table outbox drop constraint broken");
        eraser.erase();
        assertErased();
    }

    /** Two nodes at the same minute, a hundred spaces: each is erased once. */
    @Test
    void twoNodesShareTheWork() throws Exception {
        visitors.database.asSuperuser(
                "insert into person (id, family_name, given_names, sex, birth_date, birth_place) overriding system value select n, 'X', 'Y', 'F', '1970-01-01', '75056' from generate_series(1000, 1099) n",
                "insert into space (holder_id, state, closed_at) select n, 'CLOSED', '2016-11-22T10:00:00Z' from generate_series(1000, 1099) n");
        var pool = Executors.newFixedThreadPool(2);
        for (var node : pool.invokeAll(java.util.Collections.nCopies(2, Executors.callable(eraser::erase)))) node.get();
        pool.shutdown();
        assertThat(visitors.database.count("space where state = 'ERASED'")).isEqualTo(100);
        assertThat(visitors.database.count("trace where action = 'ERASE_SPACE'"))
                .isEqualTo(100);
    }

    /** The portal itself may not: only the job's role, only what is closed and due. */
    @Test
    void nothingIsErasedThatIsNotDue() {
        visitors.database.asSuperuser(
                "set role carnet_worker; select * from erase_spaces('{4}', now() + interval '9 years')");
        assertThat(documents()).isOne();
        assertThatThrownBy(() ->
                        visitors.database.asSuperuser("set role carnet_app; select * from erase_spaces('{4}', now())"))
                .hasMessageContaining("permission denied");
    }

    /** A table that a feature adds must be erased, or said to be kept. */
    @Test
    void everyTableOfAHolderIsErasedOrKept() {
        assertThat(
                        visitors.database.count(
                                """
                        information_schema.columns c join pg_class t on t.relname = c.table_name and t.relkind = 'r'
                         where c.table_schema = 'public' and c.column_name = 'holder_id' and c.table_name not in (
                            'space', 'choice', 'choice_reference', 'erasure', 'suspension', 'guardianship', 'former_record',
                            'trace', 'trace_counter', 'trace_unsealed', 'seal_leaf', 'activation_code', 'health_card',
                            'address', 'notice', 'notice_past', 'letter')
                           and (select prosrc from pg_proc where proname = 'erase_spaces')
                               not like '%delete from ' || c.table_name || ' where holder_id = any (erased)%'
                        """))
                .isZero();
    }
}
