package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.sharing.masking.BulkMaskings;
import fr.carnet.sharing.masking.Selection;
import org.junit.jupiter.api.Test;

/** R29: what a minor keeps is in no count of what a guardian masked before, and stays as it was. */
class SecretLotsIT extends Twins {

    private final fr.carnet.identity.Viewer mother = citizen(MOTHER, KEEPER);

    private long masked() {
        return family.visitors.database.count("masking where holder_id = 31 and ended_at is null");
    }

    @Test
    void aGuardianNeitherCountsNorShowsWhatTheMinorKeepsSince() {
        var maskings = family.visitors.beans.get(BulkMaskings.class);
        var lot = maskings.mask(mother, new Selection(null, null, null, null, null), Long.MAX_VALUE);
        assertThat(lot.count()).isEqualTo(4);
        keep("Secret");
        assertThat(maskings.lots(mother)).singleElement().extracting("count").isEqualTo(3);
        maskings.show(mother, lot.number());
        assertThat(masked()).isOne();
        refused(() -> maskings.show(mother, lot.number()), Sharing.NOT_MASKED);
    }
}
