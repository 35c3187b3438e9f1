package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** {@code /sceau}, for everybody. */
class SealA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/sceau");
    }

    /** The demo has lines from the start, and the sealer comes every minute. */
    @Test
    void theNewestSealIsThere() {
        var page = Browser.fresh();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !page.open("/sceau").all("#sceaux li").isEmpty());
        assertThat(page.find("#sceaux li").getText()).contains("/journal");
        PageCheck.here(page, "sealed");
    }
}
