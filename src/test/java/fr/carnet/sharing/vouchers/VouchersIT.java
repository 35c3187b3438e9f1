package fr.carnet.sharing.vouchers;

import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.professional;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Consent;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.circle.Blocks;
import fr.carnet.sharing.circle.Circles;
import fr.carnet.sharing.circle.Surroundings;
import fr.carnet.sharing.circle.Whom;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R34: made on paper, typed once by one structure, over the same day; whatever is wrong, the answer is the same. */
class VouchersIT {

    private static final String NUMBER = "162053155504227";
    private static final LocalDate BIRTH = LocalDate.of(1962, 5, 10);
    private static final Whom THE_HOSPITAL = new Whom(null, HOSPITAL);
    private static final Set<Tick> TO_READ = Set.of(Tick.READ);
    private static final Viewer DURAND_THERE = professional(DURAND, HOSPITAL);

    private final Surroundings around = new Surroundings();
    private final Vouchers vouchers = around.get(Vouchers.class);
    private final VoucherUses uses = around.get(VoucherUses.class);

    private Vouchers.Made made(Hours hours) {
        return vouchers.make(PAUL_HIMSELF, HOSPITAL, hours, TO_READ, List.of("analyses", "vaccins"));
    }

    private void type(Viewer viewer, String code) {
        uses.use(viewer, NUMBER, "lefevre", "Paul", BIRTH, code);
    }

    private void unknown(Viewer viewer, String code) {
        refused(() -> type(viewer, code), Vouching.VOUCHER_UNKNOWN);
    }

    @Test
    void openedOnceForTheStructureTheGroupsAndTheHours() {
        var made = made(Hours.FOUR);
        assertThat(made.code()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        type(DURAND_THERE, " " + made.code().toLowerCase().replace('-', ' ').replace('0', 'o'));
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
        assertThat(around.sees(MARTIN, HOSPITAL)).as("their colleague").isTrue();
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(around.count("permission where ground = 'VOUCHER' and groups = '{analyses,vaccins}'"))
                .isOne();
        unknown(professional(MARTIN, HOSPITAL), made.code());
        around.visitors.at("2026-11-22T13:59:59Z");
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
        around.visitors.at("2026-11-22T14:00:00Z");
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(around.count("trace where action = 'USE_VOUCHER' and rule = 'VOUCHER' and outcome = 'ALLOWED'"))
                .isOne();
    }

    @Test
    void theDatabaseKnowsNoCode() {
        var made = made(Hours.DAY);
        var plain = made.code().replace("-", "");
        assertThat(around.count(
                        "voucher v where v::text like '%" + plain + "%' or v::text like '%" + made.code() + "%'"))
                .isZero();
        assertThatThrownBy(() -> around.visitors.database.asSuperuser(
                        "update voucher set until = made_at + interval '25 hours'"))
                .hasMessageContaining("voucher_of_a_day");
    }

    /** R45: each of these is told the same, and the holder reads who tried. */
    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        var made = made(Hours.ONE);
        unknown(DURAND_THERE, "0000-0000");
        unknown(professional(MARTIN, SURGERY), made.code());
        unknown(professional(MARTIN, null), made.code());
        refused(
                () -> uses.use(DURAND_THERE, NUMBER, "LEFEVRE", "Pauline", BIRTH, made.code()),
                Vouching.VOUCHER_UNKNOWN);
        refused(
                () -> uses.use(DURAND_THERE, "180015105512345", "LEFEVRE", "Paul", BIRTH, made.code()),
                Vouching.VOUCHER_UNKNOWN);
        refused(() -> uses.use(DURAND_THERE, "x", "LEFEVRE", "Paul", BIRTH, made.code()), Vouching.VOUCHER_UNKNOWN);
        around.visitors.at("2026-11-22T11:00:00Z");
        unknown(DURAND_THERE, made.code());
        assertThat(around.count("permission")).isZero();
        assertThat(around.count("trace where action = 'USE_VOUCHER' and outcome = 'REFUSED'"))
                .isEqualTo(4);
    }

    @Test
    void revokedItIsUnknownAndWhatItOpenedIsClosed() {
        var unused = made(Hours.DAY);
        vouchers.revoke(PAUL_HIMSELF, unused.ref());
        unknown(DURAND_THERE, unused.code());
        refused(() -> vouchers.revoke(PAUL_HIMSELF, unused.ref()), Vouching.VOUCHER_OVER);

        var used = made(Hours.DAY);
        type(DURAND_THERE, used.code());
        assertThat(vouchers.list(PAUL_HIMSELF)).hasSize(1).allMatch(Vouchers.Waiting::used);
        vouchers.revoke(PAUL_HIMSELF, used.ref());
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(vouchers.list(PAUL_HIMSELF)).isEmpty();
    }

    /** R41, R44: a blocked structure loses its vouchers, and unblocking gives none back. */
    @Test
    void aBlockedStructureLosesItsVouchers() {
        var blocks = around.get(Blocks.class);
        var waiting = made(Hours.DAY);
        var used = made(Hours.DAY);
        type(DURAND_THERE, used.code());
        blocks.block(PAUL_HIMSELF, THE_HOSPITAL, false);
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        unknown(DURAND_THERE, waiting.code());
        refused(() -> made(Hours.ONE), Vouching.STRUCTURE_BLOCKED);
        blocks.unblock(
                PAUL_HIMSELF,
                around.get(Circles.class).of(PAUL_HIMSELF).blocked().get(0).ref());
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        unknown(DURAND_THERE, waiting.code());
    }

    /** R41: whoever is blocked by name does not open with a voucher of their structure; a colleague does. */
    @Test
    void somebodyBlockedByNameOpensNothing() {
        var made = made(Hours.DAY);
        around.get(Blocks.class).block(PAUL_HIMSELF, new Whom(DURAND, null), false);
        unknown(DURAND_THERE, made.code());
        assertThat(around.count("trace where action = 'USE_VOUCHER' and rule = 'BLOCKED'"))
                .isOne();
        type(professional(MARTIN, HOSPITAL), made.code());
        assertThat(around.sees(MARTIN, HOSPITAL)).isTrue();
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
    }

    /** Five tries, a pause of half an hour for that structure and that number; other structures are not stopped by it. */
    @Test
    void triesPauseAndAreNeverLocked() {
        var made = made(Hours.DAY);
        for (var i = 0; i < 5; i++) unknown(DURAND_THERE, "0000-000" + i);
        refused(() -> type(DURAND_THERE, made.code()), Consent.TOO_MANY_TRIES);
        var elsewhere = vouchers.make(PAUL_HIMSELF, SURGERY, Hours.DAY, TO_READ, List.of("analyses"));
        type(professional(MARTIN, SURGERY), elsewhere.code());
        around.visitors.at("2026-11-22T10:31:00Z");
        type(DURAND_THERE, made.code());
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
    }

    @Test
    void twoWhoTypeAtOnceOpenOnce() throws Exception {
        var made = made(Hours.DAY);
        var opened = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(4);
        pool.invokeAll(Collections.nCopies(4, Executors.callable(() -> {
            try {
                type(DURAND_THERE, made.code());
                opened.incrementAndGet();
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo(Vouching.VOUCHER_UNKNOWN);
            }
        })));
        pool.shutdown();
        assertThat(opened).hasValue(1);
        assertThat(around.count("permission")).isOne();
    }

    @Test
    void onlyWhoeverDecidesMakesOne() {
        around.visitors.database.asSuperuser(
                """
                insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until)
                values (4, 2, '{DOCUMENTS_READ}', 'ACTIVE', '2026-01-01', '2027-01-01')
                """);
        var delegate = citizen(FATHER, PAUL);
        refused(() -> vouchers.make(delegate, HOSPITAL, Hours.ONE, TO_READ, List.of("analyses")), Sharing.NOT_FOUND);
        refused(() -> vouchers.list(delegate), Sharing.NOT_FOUND);
        refused(
                () -> vouchers.make(PAUL_HIMSELF, "999999999", Hours.ONE, TO_READ, List.of("x")),
                Vouching.STRUCTURE_UNKNOWN);
        refused(
                () -> vouchers.make(PAUL_HIMSELF, HOSPITAL, null, TO_READ, List.of("analyses")),
                Vouching.HOURS_MISSING);
        refused(
                () -> vouchers.make(PAUL_HIMSELF, HOSPITAL, Hours.ONE, TO_READ, List.of("tout")),
                Vouching.GROUPS_MISSING);
        for (var i = 0; i < 10; i++) made(Hours.ONE);
        refused(() -> made(Hours.ONE), Vouching.TOO_MANY_VOUCHERS);
    }
}
