package fr.carnet.emergency;

import static fr.carnet.emergency.Emergency.DOCTOR;
import static fr.carnet.emergency.Emergency.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import org.junit.jupiter.api.Test;

/** A card says who to a professional, nothing to others, and nothing at all once it is revoked. */
class EmergencyCardsIT {

    private final Emergency emergency = new Emergency();
    private final EmergencyCards cards = emergency.visitors.beans.get(EmergencyCards.class);

    private String made() {
        cards.make(HOLDER, true, "Jean, 06 00 00 00 00");
        return cards.find(HOLDER).orElseThrow().card().code();
    }

    @Test
    void aProfessionalLearnsWhoseItIsAndNothingOpens() {
        var code = made();
        assertThat(code).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        var presented =
                cards.present(DOCTOR, code.toLowerCase().replace("-", " ")).orElseThrow();
        assertThat(presented.holder().id()).isEqualTo(Visitors.MOTHER);
        assertThat(emergency.mayConsult(DOCTOR)).isFalse();
        assertThat(emergency.count("trace where action = 'PRESENT_EMERGENCY_CARD' and actor_id = 'rpps:10100000002'"))
                .isOne();
    }

    @Test
    void revokedReplacedClosedAndUnknownAreOneAnswer() {
        var first = made();
        var second = made();
        assertThat(cards.present(DOCTOR, first)).isEmpty();
        assertThat(cards.present(DOCTOR, second)).isPresent();
        assertThat(cards.present(DOCTOR, "0000-0000-0000-0000")).isEmpty();
        emergency.visitors.database.asSuperuser("update space set state = 'CLOSED' where holder_id = 1");
        assertThat(cards.present(DOCTOR, second)).isEmpty();
        emergency.visitors.database.asSuperuser("update space set state = 'OPEN' where holder_id = 1");
        cards.revoke(HOLDER);
        assertThat(cards.present(DOCTOR, second)).isEmpty();
        assertThat(cards.find(HOLDER)).isEmpty();
        assertThatThrownBy(() -> cards.revoke(HOLDER)).isInstanceOf(Refusal.class);
    }

    /** R45: whoever could not open the space learns no name, and the holder reads why. */
    @Test
    void blockedAndSwitchedOffAreAnUnknownCardAndAreInTheHistory() {
        var code = made();
        emergency.block("10100000002", null, false);
        assertThat(cards.present(DOCTOR, code)).isEmpty();
        assertThat(emergency.count(refused("BLOCKED"))).isOne();
        emergency.visitors.database.asSuperuser("update block set ended_at = now()");
        emergency.switches.save(HOLDER, true, false, false);
        assertThat(cards.present(DOCTOR, code)).isEmpty();
        assertThat(emergency.count(refused("EMERGENCY_OFF"))).isOne();
        assertThat(cards.present(Emergency.SAMU, code)).isPresent();
        emergency.switches.save(HOLDER, true, true, false);
        assertThat(cards.present(DOCTOR, code)).isPresent();
        cards.revoke(HOLDER);
        assertThat(cards.present(DOCTOR, code)).isEmpty();
        assertThat(emergency.count(refused("CARD_REVOKED"))).isOne();
        assertThat(cards.present(DOCTOR, "0000-0000-0000-0000")).isEmpty();
        assertThat(emergency.count("trace where action = 'PRESENT_EMERGENCY_CARD' and outcome = 'REFUSED'"))
                .isEqualTo(3);
    }

    private static String refused(String rule) {
        return "trace where holder_id = 1 and action = 'PRESENT_EMERGENCY_CARD' and outcome = 'REFUSED' and rule = '%s'"
                .formatted(rule);
    }

    @Test
    void nobodyElseMakesReadsOrRevokesIt() {
        var code = made();
        var other = Visitors.citizen(Visitors.PAUL, Visitors.MOTHER);
        assertThat(cards.find(other)).isEmpty();
        assertThat(cards.present(HOLDER, code)).isEmpty();
        assertThatThrownBy(() -> cards.make(other, true, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cards.revoke(other)).isInstanceOf(Refusal.class);
        assertThat(cards.present(DOCTOR, code)).isPresent();
    }

    @Test
    void theDatabaseKnowsNeitherTheCodeNorTheContact() {
        made();
        assertThat(emergency.count("emergency_card where position('06 00'::bytea in contact) > 0"))
                .isZero();
        assertThat(emergency.count("emergency_card_code where octet_length(code_hash) = 32"))
                .isOne();
    }

    @Test
    void whomToCallIsShownWithTheRecord() {
        made();
        emergency.open(DOCTOR);
        assertThat(emergency.asHolder(() -> cards.contact(emergency.person(Visitors.MOTHER))))
                .contains("Jean, 06 00 00 00 00");
    }
}
