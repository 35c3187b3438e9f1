package fr.carnet.consent.identification;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.consent.choice.Way;
import fr.carnet.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R11, SECURITY 9 and 10: who somebody is, and nothing about who exists. */
class IdentificationsIT {

    private static final LocalDate BIRTH = LocalDate.of(1962, 5, 10);
    private static final String NUMBER = "162053155504227";

    private final Visitors visitors = new Visitors();
    private final ActivationCodes codes = visitors.beans.get(ActivationCodes.class);
    private final Identifications identifications = visitors.beans.get(Identifications.class);
    private final UUID visit = UUID.randomUUID();

    private Identified identify(String number, LocalDate birth, String code, String card) {
        var proof = card == null ? new Proof(Proof.Kind.LETTER, code) : new Proof(Proof.Kind.CARD, card);
        return identifications.byNumber(TypedNumber.of(number), birth, proof, visit);
    }

    private Identified say(String family, String code) {
        return identifications.byWords(new Spoken(family, "Paul", BIRTH, "04227"), code, visit, Visitors.agent());
    }

    private static Consent refusal(ThrowingCallable act) {
        return (Consent) catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void by_code_or_by_card_and_by_any_of_their_numbers() {
        var code = codes.issue(PAUL, visitors.now());
        visitors.database.asSuperuser(
                "insert into health_card values (4, sha256(convert_to('4:10203040503', 'UTF8')))");
        for (var number : List.of(NUMBER, "162053155504326", "1 62 05 31 555 042")) {
            assertThat(identify(number, BIRTH, code.toLowerCase(), null).person())
                    .isEqualTo(PAUL);
        }
        assertThat(identify(NUMBER, BIRTH, null, "1020 3040 503").codeHash()).isNull();
        assertThat(say("Lefèvre", code).person()).isEqualTo(PAUL);
    }

    @Test
    void unknown_and_wrong_are_one_answer_and_pause_alike() {
        codes.issue(PAUL, visitors.now());
        for (var number : List.of(NUMBER, "162053155504524")) {
            for (int i = 0; i < 5; i++) {
                assertThat(refusal(() -> identify(number, BIRTH, "0000-0000-0000", null)))
                        .isEqualTo(Consent.NOT_IDENTIFIED);
            }
            assertThat(refusal(() -> identify(number, BIRTH, "0000-0000-0000", null)))
                    .isEqualTo(Consent.TOO_MANY_TRIES);
        }
    }

    @Test
    void a_pause_holds_for_the_right_code_too_and_ends_by_itself() {
        var code = codes.issue(PAUL, visitors.now());
        for (int i = 0; i < 5; i++) refusal(() -> identify(NUMBER, BIRTH, "0000-0000-0000", null));
        assertThat(refusal(() -> identify(NUMBER, BIRTH, code, null))).isEqualTo(Consent.TOO_MANY_TRIES);
        visitors.at("2026-11-22T10:30:00Z");
        assertThat(identify(NUMBER, BIRTH, code, null).person()).isEqualTo(PAUL);
        for (int i = 0; i < 4; i++) refusal(() -> identify(NUMBER, BIRTH, "0000-0000-0000", null));
        assertThat(identify(NUMBER, BIRTH, code, null).person())
                .as("success starts the count anew")
                .isEqualTo(PAUL);
    }

    @Test
    void a_wrong_date_somebody_elses_code_and_nothing_are_the_same_answer() {
        var code = codes.issue(PAUL, visitors.now());
        var other = codes.issue(MOTHER, visitors.now());
        assertThat(refusal(() -> identify(NUMBER, BIRTH.plusDays(1), code, null)))
                .isEqualTo(Consent.NOT_IDENTIFIED);
        assertThat(refusal(() -> identify(NUMBER, BIRTH, other, null))).isEqualTo(Consent.NOT_IDENTIFIED);
        assertThat(refusal(() -> identify(NUMBER, BIRTH, null, null))).isEqualTo(Consent.NOT_IDENTIFIED);
        assertThat(refusal(() -> say("Autre", code))).isEqualTo(Consent.NOT_IDENTIFIED);
    }

    @Test
    void a_new_code_voids_the_old_and_each_expires() {
        var old = codes.issue(PAUL, visitors.now());
        var fresh = codes.issueAll(List.of(PAUL, MOTHER), visitors.now()).get(PAUL);
        assertThat(refusal(() -> identify(NUMBER, BIRTH, old, null))).isEqualTo(Consent.NOT_IDENTIFIED);
        assertThat(identify(NUMBER, BIRTH, fresh, null).person()).isEqualTo(PAUL);
        visitors.at("2027-01-03T10:00:01Z");
        assertThat(refusal(() -> identify(NUMBER, BIRTH, fresh, null))).isEqualTo(Consent.CODE_EXPIRED);
    }

    @Test
    void a_code_serves_one_visit() {
        var code = codes.issue(PAUL, visitors.now());
        var paul = identify(NUMBER, BIRTH, code, null);
        var choices = visitors.beans.get(Choices.class);
        choices.decide(no(paul, visit), visitors.now());
        choices.decide(no(paul, visit), visitors.now());
        assertThat(refusal(() -> choices.decide(no(paul, UUID.randomUUID()), visitors.now())))
                .isEqualTo(Consent.CODE_USED);
        assertThat(identify(NUMBER, BIRTH, code, null).person()).isEqualTo(PAUL);
        assertThat(refusal(() -> identifications.byNumber(
                        TypedNumber.of(NUMBER), BIRTH, new Proof(Proof.Kind.LETTER, code), UUID.randomUUID())))
                .isEqualTo(Consent.CODE_USED);
        assertThat(visitors.database.count("choice where code_hash is not null"))
                .isEqualTo(2);
    }

    @Test
    void a_child_is_not_identified() {
        var code = codes.issue(Visitors.CHILD, visitors.now());
        assertThat(refusal(() -> identify("116095145401215", LocalDate.of(2016, 9, 2), code, null)))
                .isEqualTo(Consent.MINOR);
    }

    private static Decision no(Identified who, UUID visit) {
        var decision = Visitors.no(who.person(), who.person());
        return new Decision(
                decision.request(),
                who.person(),
                false,
                decision.refused(),
                null,
                who.person(),
                decision.writer(),
                Way.WEB,
                who.codeHash(),
                visit);
    }
}
