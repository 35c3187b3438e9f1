package fr.carnet.sharing.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.delegation.Scope;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.records.DocumentEntry;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M4: what is said before a change is what the gate says after it, and saying it leaves nothing behind. */
class RehearsedChangesIT {

    private static final int HOLDERS = 3;

    @TempDir
    static Path folder;

    private static DrawnSpaces drawn;
    private static TheGate gate;
    private static AllTables tables;
    private static Kinds kinds;
    private static Rehearsals rehearsals;

    private final Map<String, Integer> told = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    @BeforeAll
    static void draw() {
        drawn = new DrawnSpaces(folder);
        drawn.run("update space set state = 'OPEN'");
        gate = new TheGate(drawn);
        kinds = new Kinds(drawn);
        tables = new AllTables(drawn.database);
        rehearsals = drawn.beans.get(Rehearsals.class);
    }

    private static <T> T get(Class<T> type) {
        return drawn.beans.get(type);
    }

    @Test
    void each_kind_of_change_does_what_was_said_and_saying_it_left_nothing() {
        for (long holder = 1; holder <= HOLDERS; holder++) {
            drawn.run("delete from narrowing where holder_id = %d", holder);
            drawn.run("delete from delegation where holder_id = %d", holder);
            drawn.run(
                    "insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until) values (%d, 104, '{DOCUMENTS_READ}', 'ACTIVE', now(), '2026-12-31')",
                    holder);
            var me = DrawnSpaces.holder(holder);
            var served = gate.ids(me);
            for (var kind : kinds.of(me).entrySet()) served = compare(me, kind.getKey(), kind.getValue(), served);
        }
        System.out.printf("Rehearsed: named %s, refused %s%n", told, refused);
        assertThat(told.keySet())
                .containsAll(kinds.of(DrawnSpaces.holder(1)).keySet().stream()
                        .filter(kind -> !Set.of("renew", "unblock").contains(kind))
                        .collect(Collectors.toSet()));
    }

    /** What everybody is served after it. */
    private Map<String, Set<Object>> compare(Viewer me, String kind, Runnable act, Map<String, Set<Object>> before) {
        var what = kind + ", space " + me.holder();
        Difference said;
        try {
            said = rehearsed(what, me, act);
        } catch (Refusal refusal) {
            assertThatThrownBy(act::run).as(what).isInstanceOfSatisfying(Refusal.class, real -> assertThat(real.code())
                    .isEqualTo(refusal.code()));
            refused.merge(kind, 1, Integer::sum);
            return before;
        }
        act.run();
        var after = gate.ids(me);
        gate.confirms(what + " loses", said.losing(), before, after);
        gate.confirms(what + " gains", said.gaining(), after, before);
        assertThat(said.leaving()).as(what).allSatisfy(one -> assertThat(isIn(after, one))
                .isFalse());
        assertThat(said.entering()).as(what).allSatisfy(one -> assertThat(isIn(before, one))
                .isFalse());
        var named = said.losing().size() + said.gaining().size();
        if (named > 0) told.merge(kind, named, Integer::sum);
        return after;
    }

    /** Looked at for one space only: to look at each row of each table takes its time. */
    private static Difference rehearsed(String what, Viewer me, Runnable act) {
        if (me.holder() > 1) return rehearsals.rehearse(me, act);
        var written = tables.contents();
        try {
            return rehearsals.rehearse(me, act);
        } finally {
            assertThat(tables.contents()).as(what).isEqualTo(written);
            assertThat(tables.locks()).as(what).isZero();
        }
    }

    private static boolean isIn(Map<String, Set<Object>> answers, Onlooker one) {
        return answers.containsKey(one.key());
    }

    /** Somebody who is asked for help will see, once they have accepted, what the page said. */
    @Test
    void what_a_helper_would_see_is_what_they_are_served() {
        var seen = 0;
        for (var scopes : Set.of(Set.of(Scope.DOCUMENTS_READ, Scope.AGENDA), Set.of(Scope.DOCUMENTS_ADD))) {
            for (long holder = 13; holder <= 18; holder++) {
                var me = DrawnSpaces.holder(holder);
                var said = get(Simulations.class).withHelp(me, scopes).seen().stream()
                        .map(DocumentEntry::id)
                        .toList();
                drawn.run("delete from narrowing where holder_id = %d", holder);
                drawn.run("delete from delegation where holder_id = %d", holder);
                drawn.database.person(1000 + holder * 10 + scopes.size(), null);
                drawn.run(
                        "insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until) values (%d, %d, '{%s}', 'ACTIVE', now(), '2026-12-31')",
                        holder,
                        1000 + holder * 10 + scopes.size(),
                        scopes.stream().map(Scope::name).collect(Collectors.joining(",")));
                var helper = new Viewer(
                        me.capacity(),
                        "s",
                        "Helper",
                        1000 + holder * 10 + scopes.size(),
                        holder,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
                var real = gate.entries(helper, holder);
                assertThat(real.stream().map(DocumentEntry::id))
                        .as("space %d, %s", holder, scopes)
                        .containsExactlyInAnyOrderElementsOf(said);
                seen += said.size();
            }
        }
        assertThat(seen).isGreaterThan(12);
    }

    /** R29: to a guardian a space with what the minor keeps is the same as one without it. */
    @Test
    void a_guardian_is_told_nothing_of_what_is_kept_from_them() {
        var compared = 0;
        for (long holder = 23; holder <= 26; holder++) {
            drawn.run(
                    "insert into guardianship (holder_id, guardian_id, since, kind) values (%d, 105, '2020-01-01', 'COURT') on conflict do nothing",
                    holder);
            var guardian = new Viewer(
                    DrawnSpaces.holder(1).capacity(),
                    "s",
                    "Guardian",
                    105L,
                    holder,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            if (gate.entries(guardian, holder) == null) continue;
            var said = new LinkedHashMap<String, Object>();
            kinds.of(guardian).forEach((kind, act) -> said.put(kind, answer(guardian, act)));
            drawn.run(
                    "delete from masking where document_id in (select id from document where hidden_from_guardians) and holder_id = %d",
                    holder);
            drawn.run("update document set status = 'DELETED' where hidden_from_guardians and holder_id = %d", holder);
            kinds.of(guardian)
                    .forEach((kind, act) ->
                            assertThat(answer(guardian, act)).as(kind).isEqualTo(said.get(kind)));
            compared += said.size();
        }
        assertThat(compared).isGreaterThan(15);
    }

    private static Object answer(Viewer viewer, Runnable act) {
        try {
            return rehearsals.rehearse(viewer, act);
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    /** R72: neither a helper nor a stranger tries anything; nothing is even begun. */
    @Test
    void whoever_does_not_decide_tries_nothing() {
        drawn.database.person(106, null);
        drawn.run(
                "insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until) values (8, 106, '{DOCUMENTS_READ}', 'ACTIVE', now(), '2026-12-31')");
        for (var person : new Long[] {106L, 7L}) {
            var nosy = new Viewer(
                    DrawnSpaces.holder(1).capacity(), "s", "Nosy", person, 8L, null, null, null, null, null, null);
            var written = tables.contents();
            kinds.of(DrawnSpaces.holder(8)).forEach((kind, act) -> {
                assertThatThrownBy(() -> rehearsals.rehearse(nosy, act)).hasMessageContaining("NOT_FOUND");
                assertThatThrownBy(() -> rehearsals.rehearseComing(nosy, act)).hasMessageContaining("NOT_FOUND");
            });
            assertThatThrownBy(() -> get(Simulations.class).withHelp(nosy, Set.of(Scope.DOCUMENTS_READ)))
                    .hasMessageContaining("NOT_FOUND");
            assertThat(tables.contents()).isEqualTo(written);
        }
    }
}
