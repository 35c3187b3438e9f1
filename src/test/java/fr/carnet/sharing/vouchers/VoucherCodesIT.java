package fr.carnet.sharing.vouchers;

import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.professional;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static fr.carnet.sharing.vouchers.VoucherDepositsIT.LETTER;
import static fr.carnet.sharing.vouchers.VoucherDepositsIT.PDF;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Consent;
import fr.carnet.identity.Viewer;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.circle.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R34, R45: the code of a voucher to add stands for the number of the patient, so it is worth nothing in other hands. */
class VoucherCodesIT {

    private static final Viewer DURAND_THERE = professional(DURAND, HOSPITAL);
    private static final Viewer MARTIN_THERE = professional(MARTIN, HOSPITAL);

    private final Surroundings around = new Surroundings();
    private final Vouchers vouchers = around.get(Vouchers.class);
    private final VoucherDeposits deposits = around.get(VoucherDeposits.class);

    private Vouchers.Made made(Tick tick) {
        return vouchers.make(PAUL_HIMSELF, HOSPITAL, Hours.FOUR, Set.of(tick), List.of("analyses"));
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

    /** R45: wrong, of another structure, only to read, over, taken back, typed by a colleague: one and the same answer. */
    @Test
    void whateverIsWrongWithTheCodeTheAnswerIsTheSame() {
        var toRead = made(Tick.READ);
        var elsewhere = vouchers.make(PAUL_HIMSELF, SURGERY, Hours.FOUR, Set.of(Tick.ADD), List.of());
        var takenBack = made(Tick.ADD);
        vouchers.revoke(PAUL_HIMSELF, takenBack.ref());
        var held = made(Tick.ADD);
        deposits.type(MARTIN_THERE, held.code());
        for (var code : List.of("0000-0000", toRead.code(), elsewhere.code(), takenBack.code())) unknown(code);
        around.visitors.at("2026-11-22T10:31:00Z");
        unknown(held.code());
        var over = made(Tick.ADD);
        around.visitors.at("2026-11-22T14:31:00Z");
        unknown(over.code());
        assertThat(around.count("trace where action = 'USE_VOUCHER_TO_ADD' and outcome = 'REFUSED'"))
                .as("each of those that are somebody’s")
                .isEqualTo(4);
        assertThat(around.count("trace where action = 'USE_VOUCHER_TO_ADD' and actor_id = 'rpps:" + DURAND
                        + "' and outcome = 'ALLOWED'"))
                .isZero();
    }

    private void unknown(String code) {
        refused(() -> deposits.type(DURAND_THERE, code), Vouching.CODE_UNKNOWN);
    }

    /** Five tries, a pause of half an hour for that professional; colleagues are not stopped by it. */
    @Test
    void triesPauseAndAreNeverLocked() {
        var made = made(Tick.ADD);
        for (var i = 0; i < 5; i++) unknown("0000-000" + i);
        refused(() -> deposits.type(DURAND_THERE, made.code()), Consent.TOO_MANY_TRIES);
        deposits.type(MARTIN_THERE, made(Tick.ADD).code());
        around.visitors.at("2026-11-22T10:31:00Z");
        add(deposits.type(DURAND_THERE, made.code()));
        assertThat(added()).isOne();
    }

    /** The ref in the address is worth nothing to anybody but whoever typed the code, where they typed it. */
    @Test
    void onlyWhoeverTypedItAdds() {
        var ref = typed(DURAND_THERE);
        for (var other : List.of(MARTIN_THERE, professional(DURAND, SURGERY), professional(DURAND, null))) {
            refused(() -> deposits.patient(other, ref), Sharing.NOT_FOUND);
            refused(() -> deposits.add(other, ref, LETTER, PDF), Sharing.NOT_FOUND);
        }
        var waiting = made(Tick.ADD);
        refused(() -> deposits.patient(DURAND_THERE, waiting.ref()), Sharing.NOT_FOUND);
        refused(() -> deposits.patient(DURAND_THERE, UUID.randomUUID()), Sharing.NOT_FOUND);
        assertThat(added()).isZero();
        add(ref);
    }

    /** The database keeps neither the code nor whose it is to anybody who asks another way than by the code. */
    @Test
    void theDatabaseKnowsNoCode() {
        var made = made(Tick.ADD);
        var plain = made.code().replace("-", "");
        assertThat(around.count("voucher_code c where c::text ilike '%" + plain + "%'"))
                .isZero();
        assertThat(around.count("voucher_code")).isOne();
    }
}
