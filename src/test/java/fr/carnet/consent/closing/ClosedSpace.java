package fr.carnet.consent.closing;

import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Keyring;
import fr.carnet.platform.Subject;
import java.nio.charset.StandardCharsets;

/** A space closed on 22 November 2026 at eleven in Paris, with a document in it. */
final class ClosedSpace {

    static final Viewer HERSELF = citizen(PAUL, PAUL);

    final Visitors visitors = new Visitors();
    private final Choices choices = visitors.beans.get(Choices.class);
    final Erasures erasures = visitors.beans.get(Erasures.class);
    final Eraser eraser = visitors.beans.get(Eraser.class);
    private final byte[] sealed;

    ClosedSpace() {
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

    void decide(Decision decision) {
        choices.decide(decision, visitors.now());
    }

    State state() {
        return visitors.beans.get(Spaces.class).find(PAUL).map(Space::state).orElseThrow();
    }

    long documents() {
        return visitors.database.count("document where holder_id = " + PAUL);
    }

    String opened() {
        return visitors.beans.inTransaction(() -> {
            visitors.beans.get(Subject.class).is(PAUL);
            return new String(visitors.beans.get(Keyring.class).open(PAUL, "title", sealed), StandardCharsets.UTF_8);
        });
    }

    void assertErased() {
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
}
