package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** {@code /espace/historique/telecharger} (M6). */
class DownloadHistoryA11y {

    private static final String PAGE = "/espace/historique/telecharger";

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), PAGE);
    }

    /** Dominique's demo lines are old enough. */
    @Test
    void whatCanBeProvedHasAWeight() {
        var page = Browser.as("dominique");
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !page.open(PAGE).all("#parties li").isEmpty());
        assertThat(page.find("#parties li").getText()).contains("partie 1", "ko");
        PageCheck.here(page, "with proofs");
    }

    @Test
    void nothingOldEnoughSaysWhenToComeBack() {
        var page = Browser.as("ruth").open(PAGE);
        assertThat(page.find("main .empty").getText()).contains("Revenez dans un mois");
        PageCheck.here(page, "too young");
    }
}
