package fr.carnet.sharing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import fr.carnet.identity.Viewer;
import fr.carnet.sharing.deposit.Deposits;
import fr.carnet.sharing.deposit.Lot;
import fr.carnet.sharing.masking.Maskings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** M4, R23: who is said not to see new documents is who does not, once some have arrived. */
class ComingDocumentsIT {

    private static final Viewer LABORATORY = new Viewer(
            Capacity.SOFTWARE, "labo", "Laboratoire", null, null, null, null, null, "310000018", "Laboratoire", "labo");

    @TempDir
    static Path folder;

    private static DrawnSpaces drawn;
    private static TheGate gate;

    @BeforeAll
    static void draw() {
        drawn = new DrawnSpaces(folder);
        gate = new TheGate(drawn);
        drawn.run("update space set state = 'OPEN'");
        drawn.run("insert into organization values ('310000018', 'Laboratoire', 'Rodez')");
        drawn.run("insert into software values ('labo', 'Labo', '310000018', true, false)");
    }

    @Test
    void what_is_said_of_new_documents_is_what_is_served_of_them() {
        var named = 0;
        for (long holder = 1; holder <= 2; holder++) {
            var me = DrawnSpaces.holder(holder);
            drawn.run(
                    "insert into person_ins values ('27903512151%d', '1.2.250.1.213.1.4.10', %d)",
                    8980 + holder, holder);
            drawn.run("update person set birth_date = '1979-03-28' where id = %d", holder);
            drawn.run("delete from majority_review where holder_id = %d", holder);
            for (var masked : List.of(true, false)) {
                arrive(holder);
                var before = gate.types(me, "labo");
                Runnable act = () -> drawn.beans.get(Maskings.class).maskNew(me, masked);
                var said = drawn.beans.get(Rehearsals.class).rehearseComing(me, act);
                act.run();
                drawn.run(
                        "update document set status = 'DELETED' where deposited_by like 'software:labo%%' and holder_id = %d",
                        holder);
                arrive(holder);
                var after = gate.types(me, "labo");
                gate.confirms("masked " + masked + ", space " + holder, said.losing(), before, after);
                gate.confirms("masked " + masked + ", space " + holder, said.gaining(), after, before);
                named += said.losing().size() + said.gaining().size();
                drawn.run(
                        "update document set status = 'DELETED' where deposited_by like 'software:labo%%' and holder_id = %d",
                        holder);
            }
        }
        assertThat(named).isGreaterThan(4);
    }

    /** One of each type. */
    private static void arrive(long holder) {
        var documents = new DocumentTypes()
                .all().stream()
                        .map(DocumentType::code)
                        .map(type -> new Lot.Item(SampleDocument.of(type, "10100000888", LABORATORY.actorId()), null))
                        .toList();
        drawn.beans
                .get(Deposits.class)
                .deposit(
                        LABORATORY,
                        new Lot(
                                new Ins("27903512151" + (8980 + holder), Ins.TEST_NIR),
                                new Traits("PAT-TROIS", List.of("DOMINIQUE"), LocalDate.of(1979, 3, 28), "F", "51215"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                DrawnSpaces.NOW,
                                documents));
    }
}
