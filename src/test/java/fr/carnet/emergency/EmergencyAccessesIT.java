package fr.carnet.emergency;

import static fr.carnet.emergency.Emergency.ATTENDING;
import static fr.carnet.emergency.Emergency.DOCTOR;
import static fr.carnet.emergency.Emergency.HOLDER;
import static fr.carnet.emergency.Emergency.MOTIVE;
import static fr.carnet.emergency.Emergency.SAMU;
import static fr.carnet.emergency.Emergency.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Visitors;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Sharing;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** R45, R46, R50–R52: opened for a day, for one, told and traced; refused alike whatever the reason. */
class EmergencyAccessesIT {

    private final Emergency emergency = new Emergency();

    private void refused(Viewer viewer, String rule) {
        assertThatThrownBy(() -> emergency.open(viewer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Sharing.NOT_FOUND));
        assertThat(emergency.count("permission where ground in ('EMERGENCY', 'DISPATCH')"))
                .isZero();
        assertThat(emergency.count("notification")).isZero();
        assertThat(emergency.count(
                        "trace where action = 'OPEN_IN_EMERGENCY' and outcome = 'REFUSED' and detail like '%%dans la rue' and rule = '%s'"
                                .formatted(rule)))
                .isOne();
    }

    @Test
    void openedForThatProfessionalInThatStructureOnly() {
        assertThat(emergency.mayConsult(DOCTOR)).isFalse();
        emergency.open(DOCTOR);
        assertThat(emergency.mayConsult(DOCTOR)).isTrue();
        var elsewhere = professional(DOCTOR.rpps(), "Hugo DURAND", "10", "310000009", "Ailleurs");
        var colleague = professional("10100000009", "Une collègue", "10", DOCTOR.finess(), "Hôpital");
        assertThat(emergency.mayConsult(elsewhere)).isFalse();
        assertThat(emergency.mayConsult(colleague)).isFalse();
        assertThat(
                        emergency.count(
                                "trace where action = 'OPEN_IN_EMERGENCY' and rule = 'EMERGENCY' and detail = 'Personne inconsciente – trouvée dans la rue'"))
                .isOne();
    }

    @Test
    void itEndsAfter24HoursToTheSecond() {
        emergency.open(DOCTOR);
        emergency.visitors.at("2026-11-23T09:59:59Z");
        assertThat(emergency.mayConsult(DOCTOR)).isTrue();
        assertThat(emergency.accesses.until(DOCTOR, emergency.person(Visitors.MOTHER)))
                .contains(java.time.Instant.parse("2026-11-23T10:00:00Z"));
        emergency.visitors.at("2026-11-23T10:00:00Z");
        assertThat(emergency.mayConsult(DOCTOR)).isFalse();
        assertThat(emergency.accesses.until(DOCTOR, emergency.person(Visitors.MOTHER)))
                .isEmpty();
        emergency.open(DOCTOR);
        assertThat(emergency.mayConsult(DOCTOR)).as("declared anew").isTrue();
    }

    @Test
    void askedTwiceAtOnceItOpensOnceAndTheDayDoesNotBeginAnew() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        for (var one : pool.invokeAll(Collections.nCopies(2, Executors.callable(() -> emergency.open(DOCTOR)))))
            one.get();
        pool.shutdown();
        emergency.visitors.at("2026-11-22T20:00:00Z");
        emergency.open(DOCTOR);
        assertThat(emergency.count("permission where ground = 'EMERGENCY' and until = '2026-11-23T10:00:00Z'"))
                .isOne();
        assertThat(emergency.count("permission where ground = 'EMERGENCY'")).isOne();
        assertThat(emergency.count("notification where kind = 'EMERGENCY_ACCESS'"))
                .isOne();
        assertThat(emergency.count("professional_notice")).isOne();
    }

    @Test
    void switchedOffWhileOpenItEndsForGood() {
        emergency.open(DOCTOR);
        emergency.switches.save(HOLDER, true, false, false);
        assertThat(emergency.mayConsult(DOCTOR)).isFalse();
        emergency.switches.save(HOLDER, true, true, false);
        assertThat(emergency.mayConsult(DOCTOR)).as("on again").isFalse();
    }

    @Test
    void blockedWhileOpenItEnds() {
        emergency.open(DOCTOR);
        emergency.block(DOCTOR.rpps(), null, false);
        assertThat(emergency.mayConsult(DOCTOR)).isFalse();
    }

    @Test
    void refusedWhenSwitchedOff() {
        emergency.switches.save(HOLDER, true, false, false);
        refused(DOCTOR, "EMERGENCY_OFF");
    }

    @Test
    void theSwitchOfTheSamuIsAnother() {
        emergency.switches.save(HOLDER, false, true, false);
        refused(SAMU, "EMERGENCY_OFF");
        emergency.open(DOCTOR);
        assertThat(emergency.mayConsult(DOCTOR)).isTrue();
    }

    @Test
    void refusedWhenBlockedByName() {
        emergency.block(DOCTOR.rpps(), null, false);
        refused(DOCTOR, "BLOCKED");
    }

    @Test
    void refusedWhenTheirStructureIsBlocked() {
        emergency.block(null, DOCTOR.finess(), false);
        refused(DOCTOR, "BLOCKED");
    }

    @Test
    void aBlockedStructureYieldsToTheSamu() {
        emergency.block(null, SAMU.finess(), false);
        emergency.open(SAMU);
        assertThat(emergency.mayConsult(SAMU)).isTrue();
        assertThat(emergency.count("permission where ground = 'DISPATCH'")).isOne();
        assertThat(emergency.count("trace where action = 'OPEN_IN_EMERGENCY' and rule = 'DISPATCH'"))
                .isOne();
    }

    @Test
    void unlessBlockedEvenInAnEmergency() {
        emergency.block(null, SAMU.finess(), true);
        refused(SAMU, "BLOCKED");
    }

    @Test
    void refusedWhenTheSpaceIsNotOpen() {
        emergency.visitors.database.asSuperuser("update space set state = 'CLOSED' where holder_id = 1");
        refused(DOCTOR, "SPACE_NOT_OPEN");
    }

    @Test
    void whoeverIsNoPhysicianOfTheCentreIsNoSamu() {
        emergency.switches.save(HOLDER, true, false, false);
        refused(professional("10100000008", "Un infirmier", "60", SAMU.finess(), "SAMU 31"), "EMERGENCY_OFF");
    }

    @Test
    void somebodyAuthorisedIsRefusedAnEmergencyThatTheHolderRefuses() {
        emergency.switches.save(HOLDER, true, false, true);
        refused(ATTENDING, "EMERGENCY_OFF");
        assertThat(emergency.mayConsult(ATTENDING)).isTrue();
    }

    @Test
    void citizensAndStaffOpenNothing() {
        for (var somebody : new Viewer[] {HOLDER, Visitors.agent()}) {
            assertThatThrownBy(() -> emergency.open(somebody)).isInstanceOf(Refusal.class);
        }
        assertThat(emergency.count("permission where ground = 'EMERGENCY'")).isZero();
    }

    @Test
    void theHolderIsToldAtOnceAndTheAttendingPhysicianWithoutContent() {
        emergency.open(DOCTOR);
        assertThat(
                        emergency.count(
                                "notification where holder_id = 1 and kind = 'EMERGENCY_ACCESS' and actor_name = 'Hugo DURAND'"))
                .isOne();
        assertThat(emergency.count(
                        "outbox where holder_id = 1 and channel = 'EMAIL' and template = 'EMERGENCY_ACCESS'"))
                .isOne();
        var notices = emergency.visitors.beans.get(ProfessionalNotices.class);
        var told = notices.unread(ATTENDING);
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("DOMINIQUE PAT-TROIS");
            assertThat(one.toString()).doesNotContain("DURAND", "rue", "Hôpital");
        });
        assertThat(notices.unread(DOCTOR)).isEmpty();
        notices.markRead(ATTENDING, told.get(0).at());
        assertThat(notices.unread(ATTENDING)).isEmpty();
    }

    @Test
    void whoeverHasNoAddressGetsALetterWithinTwoWorkingDays() {
        emergency.visitors.database.asSuperuser("update person set email = null where id = 1");
        emergency.open(DOCTOR);
        assertThat(emergency.count("outbox where channel = 'EMAIL'")).isZero();
        assertThat(emergency.count("outbox where channel = 'LETTER' and recipient = 'person:1' and state = 'WAITING'"
                        + " and next_at = '2026-11-22T10:00:00Z'"))
                .as("printed the next morning")
                .isOne();
    }

    @Test
    void anAttendingPhysicianWithAnAddressHasAMailThatSaysNothing() {
        emergency.open(DOCTOR);
        assertThat(emergency.count("outbox where template = 'PROFESSIONAL_NEWS'"))
                .isZero();
        emergency.visitors.database.asSuperuser(
                "update professional set email = 'dr.martin@medecin.example' where rpps = '10100000001'");
        emergency.open(Emergency.SAMU);
        assertThat(
                        emergency.count(
                                "outbox where template = 'PROFESSIONAL_NEWS' and recipient = 'dr.martin@medecin.example' and language = 'fr'"))
                .isOne();
    }

    @Test
    void anAttendingPhysicianWhoIsBlockedLearnsNothing() {
        emergency.visitors.database.asSuperuser("update professional set email = 'dr@medecin.example'");
        emergency.block(ATTENDING.rpps(), null, false);
        emergency.open(DOCTOR);
        assertThat(emergency.count("outbox where template = 'PROFESSIONAL_NEWS'"))
                .isZero();
        assertThat(emergency.visitors.beans.get(ProfessionalNotices.class).unread(ATTENDING))
                .isEmpty();
    }

    @Test
    void nothingOpensWhenNobodyCanBeTold() {
        emergency.visitors.database.asSuperuser(
                "alter table notification add constraint broken check (kind <> 'EMERGENCY_ACCESS') not valid");
        assertThatThrownBy(() -> emergency.accesses.open(DOCTOR, emergency.person(Visitors.MOTHER), MOTIVE))
                .isNotInstanceOf(Refusal.class);
        assertThat(emergency.mayConsult(DOCTOR)).isFalse();
    }
}
