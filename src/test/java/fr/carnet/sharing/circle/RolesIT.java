package fr.carnet.sharing.circle;

import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.NURSE;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R24: one attending physician, one administrator, and for how long. */
class RolesIT {

    private final Surroundings around = new Surroundings();
    private final Roles roles = around.get(Roles.class);
    private final Circles circles = around.get(Circles.class);

    private Circle circle() {
        return circles.of(PAUL_HIMSELF);
    }

    @Test
    void oneAttendingPhysicianAtMost() {
        roles.designate(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN, MARTIN);
        roles.designate(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN, DURAND);
        assertThat(circle().attending().number()).isEqualTo(DURAND);
        assertThat(circle().seeing()).hasSize(1);
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        roles.remove(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN);
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        refused(() -> roles.remove(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN), Trusting.NO_ATTENDING_PHYSICIAN);
    }

    @Test
    void aPhysicianWhomTheDirectoryKnowsAndWhoIsNotBlocked() {
        for (var role : Role.values()) {
            refused(() -> roles.designate(PAUL_HIMSELF, role, NURSE), Trusting.NOT_A_PHYSICIAN);
            refused(() -> roles.designate(PAUL_HIMSELF, role, "10100000009"), Trusting.NOT_IN_DIRECTORY);
        }
        around.get(Blocks.class).block(PAUL_HIMSELF, new Whom(MARTIN, HOSPITAL), false);
        refused(() -> roles.designate(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN, MARTIN), Trusting.IS_BLOCKED);
    }

    /** To the last second of the day, a year later; renewed, a year more from that day on. */
    @Test
    void anAdministratorLastsAYear() {
        roles.designate(PAUL_HIMSELF, Role.ADMINISTRATOR, MARTIN);
        assertThat(circle().administrator().lastDay()).isEqualTo(LocalDate.of(2027, 11, 22));
        around.visitors.at("2027-06-01T10:00:00Z");
        roles.renew(PAUL_HIMSELF);
        assertThat(circle().administrator().lastDay()).isEqualTo(LocalDate.of(2028, 6, 1));
        around.visitors.at("2028-06-01T21:59:59Z");
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
        around.visitors.at("2028-06-01T22:00:00Z");
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(circle().administrator()).isNull();
        refused(() -> roles.renew(PAUL_HIMSELF), Trusting.NO_ADMINISTRATOR);
        roles.designate(PAUL_HIMSELF, Role.ADMINISTRATOR, DURAND);
        assertThat(circle().administrator().number()).isEqualTo(DURAND);
    }

    @Test
    void maskedForTheAttendingPhysicianIsASwitch() {
        assertThat(circle().attendingSeesMasked()).isFalse();
        roles.showMaskedToAttending(PAUL_HIMSELF, true);
        roles.showMaskedToAttending(PAUL_HIMSELF, true);
        assertThat(circle().attendingSeesMasked()).isTrue();
        assertThat(around.count("trace where action = 'SHOW_MASKED_TO_ATTENDING'"))
                .isOne();
        assertThat(around.count("sharing_settings where dispatch and break_glass"))
                .isOne();
        roles.showMaskedToAttending(PAUL_HIMSELF, false);
        assertThat(circle().attendingSeesMasked()).isFalse();
    }
}
