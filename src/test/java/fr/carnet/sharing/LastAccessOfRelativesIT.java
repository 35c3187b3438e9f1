package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Viewer;
import fr.carnet.sharing.review.YearlyReviews;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R28, R29: the yearly review says no more than the history of who looks at it. */
class LastAccessOfRelativesIT extends Twins {

    private Instant last(Viewer viewer) {
        return family.visitors.beans.get(YearlyReviews.class).of(viewer).rows().stream()
                .filter(row -> Facts.READER.equals(row.seeing().number()))
                .findFirst()
                .orElseThrow()
                .last();
    }

    @Test
    void aGuardianIsNotToldThatSomebodyReadWhatAMinorKeeps() {
        keep("Secret");
        access().read(DOCTOR, ref(KEEPER, "Secret"));
        assertThat(last(citizen(MOTHER, KEEPER))).isNull();
        assertThat(last(own(KEEPER))).isEqualTo(family.visitors.now());
        access().read(DOCTOR, ref(KEEPER, "Radio"));
        assertThat(last(citizen(MOTHER, KEEPER))).isEqualTo(family.visitors.now());
    }

    @Test
    void aHolderIsNotToldThatSomebodyReadWhatWaitsToBeAnnounced() {
        family.visitors.database.asSuperuser("update document set patient_sees_from = '2030-01-01' where ref = '%s'"
                .formatted(ref(KEEPER, "Secret")));
        access().read(DOCTOR, ref(KEEPER, "Secret"));
        assertThat(last(own(KEEPER))).isNull();
    }
}
