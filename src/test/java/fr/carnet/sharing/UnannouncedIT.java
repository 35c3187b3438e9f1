package fr.carnet.sharing;

import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R28: what waits to be announced is in no number that the holder reads. */
class UnannouncedIT extends Twins {

    @Test
    void whatWasKeptFromAProfessionalIsCountedAmongWhatTheHolderKnows() {
        remove("Secret");
        family.visitors.database.asSuperuser(
                "update document set patient_sees_from = '2030-01-01' where ref = '%s'"
                        .formatted(ref(KEEPER, "Réservé")),
                "insert into masking (holder_id, document_id, masked_at, masked_by) select 31, id, '2026-01-01', 'x' from document where ref = '%s'"
                        .formatted(ref(KEEPER, "Réservé")));
        for (var child : java.util.List.of(KEEPER, TWIN)) access().list(DOCTOR, child, everything());
        assertThat(history(own(KEEPER))).isEqualTo(history(own(TWIN)));
    }
}
