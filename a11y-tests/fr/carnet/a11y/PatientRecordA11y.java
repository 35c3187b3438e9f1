package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code /pro/dossier} and {@code /pro/document}. */
class PatientRecordA11y {

    @Test
    void theListOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dr.martin"), record(Deposit.of("dominique-analyses")));
    }

    @Test
    void aDocumentOwesWhatEveryPageOwes() {
        PageCheck.everyWay(
                Browser.as("dr.martin"),
                "/pro/document?doc=" + Deposit.of("dominique-analyses").ref());
    }

    @Test
    void theWayBackKeepsTheFilter() {
        var document = Deposit.of("dominique-analyses");
        var page = Browser.as("dr.martin").open(record(document) + "&type=analyses&periode=ALL");
        page.press(document.title());
        page.press("Dossier du patient");
        assertThat(page.path()).isEqualTo(record(document) + "&type=analyses&periode=ALL");
    }

    @Test
    void aListWithNothingSaysSo() {
        var page = Browser.as("dr.martin")
                .open(record(Deposit.of("dominique-analyses")) + "&type=administratif&periode=THREE_MONTHS");
        assertThat(page.all("main .empty")).hasSize(1);
        PageCheck.here(page, "nothing");
    }

    private static String record(Deposit document) {
        return "/pro/dossier?patient=" + new UUID(document.ref().getMostSignificantBits(), 0);
    }
}
