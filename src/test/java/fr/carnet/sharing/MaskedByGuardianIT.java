package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.emergency.EmergencySwitches;
import fr.carnet.identity.Viewer;
import fr.carnet.sharing.masking.BulkMaskings;
import fr.carnet.sharing.masking.Maskings;
import fr.carnet.sharing.masking.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R64: what somebody else decides about masking and emergencies is told to the holder, what they decide is not. */
class MaskedByGuardianIT extends Twins {

    private long told() {
        return family.visitors.database.count("notification where kind = 'SHARING_CHANGED' and holder_id = 31");
    }

    private void decide(Viewer viewer) {
        var maskings = family.visitors.beans.get(Maskings.class);
        var bulk = family.visitors.beans.get(BulkMaskings.class);
        var radio = List.of(ref(KEEPER, "Radio"));
        maskings.mask(viewer, radio);
        maskings.unmask(viewer, radio);
        maskings.maskNew(viewer, true);
        maskings.maskNew(viewer, false);
        bulk.show(
                viewer,
                bulk.mask(viewer, new Selection(null, null, null, null, null), Long.MAX_VALUE)
                        .number());
        var switches = family.visitors.beans.get(EmergencySwitches.class);
        switches.save(viewer, true, true, true);
        switches.save(viewer, true, true, true);
        switches.save(viewer, true, true, false);
    }

    @Test
    void theHolderIsToldOfWhatAGuardianDecides() {
        decide(own(KEEPER));
        assertThat(told()).isZero();
        decide(citizen(MOTHER, KEEPER));
        assertThat(told()).isEqualTo(8);
    }
}
