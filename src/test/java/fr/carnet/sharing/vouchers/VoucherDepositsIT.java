package fr.carnet.sharing.vouchers;

import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.professional;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.circle.Blocks;
import fr.carnet.sharing.circle.Surroundings;
import fr.carnet.sharing.circle.Whom;
import fr.carnet.sharing.deposit.ByHand;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R34: a professional whose software cannot send types a code, is sure of the person, and adds one document. */
class VoucherDepositsIT {

    private static final Viewer DURAND_THERE = professional(DURAND, HOSPITAL);
    static final ByHand.Typed LETTER = new ByHand.Typed("Lettre", "11490-0", LocalDate.of(2026, 11, 20));
    static final byte[] PDF = "%PDF-1.4 lettre".getBytes(StandardCharsets.UTF_8);

    private final Surroundings around = new Surroundings();
    private final Vouchers vouchers = around.get(Vouchers.class);
    private final VoucherDeposits deposits = around.get(VoucherDeposits.class);

    private Vouchers.Made made(Tick... ticks) {
        return vouchers.make(PAUL_HIMSELF, HOSPITAL, Hours.FOUR, Set.of(ticks), List.of("analyses"));
    }

    private UUID typed(Viewer viewer) {
        return deposits.type(viewer, made(Tick.ADD).code());
    }

    private void add(UUID ref) {
        deposits.add(DURAND_THERE, ref, LETTER, PDF);
    }

    private long added() {
        return around.count("document");
    }

    /** R22, R34, R64: added as any deposit, traced on the ground of the voucher, told to the holder, shown to nobody else. */
    @Test
    void typedThenAddedTracedAndTold() {
        var ref = deposits.type(DURAND_THERE, " " + made(Tick.ADD).code().toLowerCase());
        assertThat(deposits.patient(DURAND_THERE, ref))
                .isEqualTo(new VoucherDeposits.Patient("LEFEVRE", "PAUL", LocalDate.of(1962, 5, 10)));
        add(ref);
        assertThat(around.count("document where deposited_by = 'rpps:" + DURAND + "' and deposited_for = '" + HOSPITAL
                        + "' and author_id = '8" + DURAND + "' and author_family = 'DURAND' and holder_id = 4"))
                .isOne();
        assertThat(around.count("trace where action = 'DEPOSIT' and outcome = 'ALLOWED' and rule = 'VOUCHER_TO_ADD'"
                        + " and actor_id = 'rpps:" + DURAND + "' and cardinality(documents) = 1"))
                .isOne();
        assertThat(around.count("trace where action = 'USE_VOUCHER_TO_ADD' and outcome = 'ALLOWED'"))
                .isOne();
        assertThat(around.count("notification where kind = 'NEW_DOCUMENT' and document is not null"))
                .isOne();
        assertThat(around.sees(DURAND, HOSPITAL)).as("adding shows nothing").isFalse();
        assertThat(around.count("permission")).isZero();
        var read = around.get(RecordAccess.class).read(PAUL_HIMSELF, document());
        assertThat(read.entry().title()).isEqualTo("Lettre");
        assertThat(read.content()).isEqualTo(PDF);
        refused(() -> deposits.patient(DURAND_THERE, ref), Vouching.VOUCHER_SPENT);
    }

    private UUID document() {
        return around.visitors.beans.inTransaction(() -> {
            around.get(fr.carnet.platform.Subject.class).is(4);
            return around.get(fr.carnet.records.Documents.class).all(4).get(0).ref();
        });
    }

    /** The same click twice is one document; another document asks for another voucher. */
    @Test
    void sentTwiceItIsAddedOnce() throws Exception {
        var ref = typed(DURAND_THERE);
        var refused = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(4);
        pool.invokeAll(Collections.nCopies(4, Executors.callable(() -> {
                    try {
                        add(ref);
                    } catch (Refusal refusal) {
                        refused.incrementAndGet();
                    }
                })))
                .forEach(done -> assertThat(done).isDone());
        pool.shutdown();
        assertThat(refused).hasValue(0);
        assertThat(added()).isOne();
        assertThat(around.count("trace where action = 'DEPOSIT'")).isOne();
        assertThat(around.count("notification")).isOne();
        refused(() -> deposits.add(DURAND_THERE, ref, LETTER, "%PDF other".getBytes()), Vouching.VOUCHER_SPENT);
        var renamed = new ByHand.Typed("Autre", LETTER.typeCode(), LETTER.date());
        refused(() -> deposits.add(DURAND_THERE, ref, renamed, PDF), Vouching.VOUCHER_SPENT);
        assertThat(added()).isOne();
    }

    /** Between typing and sending: its hours are over, the holder takes it back, the space closes. */
    @Test
    void endedMeanwhileItAddsNothing() {
        var takenBack = typed(DURAND_THERE);
        vouchers.revoke(PAUL_HIMSELF, takenBack);
        ended(takenBack);
        var closed = typed(DURAND_THERE);
        around.visitors.database.asSuperuser("update space set state = 'CLOSED' where holder_id = 4");
        ended(closed);
        around.visitors.database.asSuperuser("update space set state = 'OPEN' where holder_id = 4");
        around.visitors.at("2026-11-22T13:59:59Z");
        assertThat(deposits.patient(DURAND_THERE, closed)).isNotNull();
        around.visitors.at("2026-11-22T14:00:00Z");
        ended(closed);
        assertThat(around.count(
                        "trace where action = 'DEPOSIT' and outcome = 'REFUSED' and actor_id = 'rpps:" + DURAND + "'"))
                .isEqualTo(3);
        assertThat(around.count("notification")).isZero();
    }

    private void ended(UUID ref) {
        refused(() -> deposits.patient(DURAND_THERE, ref), Vouching.VOUCHER_ENDED);
        refused(() -> add(ref), Vouching.VOUCHER_ENDED);
        assertThat(added()).isZero();
    }

    /** What a file and its words may be is what any deposit by hand may be; the voucher is not spent by a wrong one. */
    @Test
    void whatCannotBeAddedLeavesTheVoucherAsItWas() {
        var ref = typed(DURAND_THERE);
        var big = new byte[ByHand.MAX_SIZE + 1];
        Arrays.fill(big, (byte) 'a');
        refused(() -> deposits.add(DURAND_THERE, ref, LETTER, new byte[0]), Sharing.FILE_EMPTY);
        refused(() -> deposits.add(DURAND_THERE, ref, LETTER, big), Sharing.FILE_TOO_LARGE);
        refused(() -> deposits.add(DURAND_THERE, ref, LETTER, "<svg/>".getBytes()), Sharing.FILE_TYPE_NOT_ALLOWED);
        var nameless = new ByHand.Typed(" ", LETTER.typeCode(), LETTER.date());
        refused(() -> deposits.add(DURAND_THERE, ref, nameless, PDF), Sharing.TITLE_MISSING);
        var unknown = new ByHand.Typed("Lettre", "x", LETTER.date());
        refused(() -> deposits.add(DURAND_THERE, ref, unknown, PDF), Sharing.KIND_MISSING);
        var later = new ByHand.Typed("Lettre", LETTER.typeCode(), LocalDate.of(2026, 11, 23));
        refused(() -> deposits.add(DURAND_THERE, ref, later, PDF), Sharing.DATE_IN_FUTURE);
        add(ref);
        assertThat(added()).isOne();
    }

    /** R41, R42: blocked by name, or with the structure, nobody reads, and adding goes on. */
    @Test
    void aBlockStopsReadingAndNotAdding() {
        var both = made(Tick.READ, Tick.ADD);
        var blocks = around.get(Blocks.class);
        blocks.block(PAUL_HIMSELF, new Whom(DURAND, null), false);
        blocks.block(PAUL_HIMSELF, new Whom(null, HOSPITAL), false);
        assertThat(vouchers.list(PAUL_HIMSELF))
                .singleElement()
                .satisfies(one -> assertThat(one.voucher().reading()).isFalse());
        refused(() -> made(Tick.READ), Vouching.STRUCTURE_BLOCKED);
        refused(() -> made(Tick.READ, Tick.ADD), Vouching.STRUCTURE_BLOCKED);
        var ref = deposits.type(DURAND_THERE, both.code());
        assertThat(deposits.patient(DURAND_THERE, ref).familyName()).isEqualTo("LEFEVRE");
        add(ref);
        assertThat(added()).isOne();
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        add(typed(DURAND_THERE));
    }

    /** R34: read and add are ticked apart, and serve once each. */
    @Test
    void bothTicksServeOnceEach() {
        var both = made(Tick.READ, Tick.ADD);
        var uses = around.get(VoucherUses.class);
        Runnable read = () ->
                uses.use(DURAND_THERE, "162053155504227", "LEFEVRE", "Paul", LocalDate.of(1962, 5, 10), both.code());
        add(deposits.type(DURAND_THERE, both.code()));
        assertThat(around.sees(DURAND, HOSPITAL)).as("adding opens nothing").isFalse();
        read.run();
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
        refused(read::run, Vouching.VOUCHER_UNKNOWN);
        refused(() -> deposits.type(DURAND_THERE, both.code()), Vouching.CODE_UNKNOWN);
        assertThat(around.count("trace where action = 'MAKE_VOUCHER_FOR_BOTH'")).isOne();

        var toAdd = made(Tick.ADD);
        refused(
                () -> uses.use(
                        DURAND_THERE, "162053155504227", "LEFEVRE", "Paul", LocalDate.of(1962, 5, 10), toAdd.code()),
                Vouching.VOUCHER_UNKNOWN);
        refused(() -> made(), Vouching.TICKS_MISSING);
        refused(
                () -> vouchers.make(PAUL_HIMSELF, HOSPITAL, Hours.ONE, Set.of(Tick.READ), List.of()),
                Vouching.GROUPS_MISSING);
    }

    /** R23: what the holder masks by default is masked here as elsewhere. */
    @Test
    void maskedFromTheStartWhenTheHolderSaysSo() {
        around.visitors.database.asSuperuser("update space set masks_new = true where holder_id = 4");
        add(typed(DURAND_THERE));
        assertThat(around.count("masking where masked_by = 'person:4'")).isOne();
    }
}
