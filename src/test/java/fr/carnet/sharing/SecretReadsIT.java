package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R29: a message about nothing that can be found tells a guardian that something is kept from them. */
class SecretReadsIT extends Twins {

    private long due() {
        return family.visitors.database.count(
                "notification_due where holder_id = %d and account_id = %d".formatted(KEEPER, MOTHER));
    }

    @Test
    void noMessageReachesAGuardianWhenAProfessionalReadsWhatAMinorKeeps() {
        keep("Secret");
        family.visitors.database.asSuperuser("delete from notification_due");
        access().read(DOCTOR, ref(KEEPER, "Secret"));
        access().find(DOCTOR, ref(KEEPER, "Secret"));
        access().download(DOCTOR, ref(KEEPER, "Secret"));
        assertThat(due()).isZero();
        access().read(DOCTOR, ref(KEEPER, "Radio"));
        assertThat(due()).isPositive();
    }
}
