package fr.carnet.consent.closing;

import static fr.carnet.consent.closing.ClosedSpace.HERSELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Space.State;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** R130, R131: the job that erases, killed, doubled, or asked for too much. */
class EraserIT {

    private final ClosedSpace closed = new ClosedSpace();
    private final Visitors visitors = closed.visitors;
    private final Erasures erasures = closed.erasures;
    private final Eraser eraser = closed.eraser;

    /** The database says no in the middle of a job: everything is as before, and the next run does it all. */
    @Test
    void aJobThatDiesLeavesEachSpaceWholeOrGone() {
        erasures.ask(HERSELF);
        visitors.at("2026-11-25T10:00:00Z");
        visitors.database.asSuperuser(
                "alter table outbox add constraint broken check (template <> 'SPACE_ERASED') not valid");
        assertThatThrownBy(eraser::erase).isNotInstanceOf(Refusal.class);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.documents()).isOne();
        assertThat(closed.opened()).isEqualTo("Radio");
        visitors.database.asSuperuser("alter table outbox drop constraint broken");
        eraser.erase();
        closed.assertErased();
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
        assertThat(closed.documents()).isOne();
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
                            'space', 'choice', 'choice_reference', 'erasure', 'suspension', 'report', 'guardianship',
                            'trace', 'trace_counter', 'trace_unsealed', 'seal_leaf', 'activation_code', 'health_card',
                            'address', 'impossibility', 'notice', 'notice_past', 'letter', 'code_grid', 'court_paper',
                            'helping')
                           and c.table_name not in (select name from erasable)
                        """))
                .isZero();
    }
}
