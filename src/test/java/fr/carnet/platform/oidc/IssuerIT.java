package fr.carnet.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S1 — An issuer that is down, late or back. */
class IssuerIT {

    private final TestIssuer server = new TestIssuer();
    private final Issuer issuer = new Issuer();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void wire() {
        issuer.settings = server.settings();
        issuer.clock = () -> now;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anIssuerThatStartsAfterThePortalIsFoundWithinSeconds() {
        assertThatThrownBy(issuer::known).isInstanceOf(Refusal.class).hasMessageContaining("ISSUER_DOWN");
        server.start();
        assertThatThrownBy(issuer::known).as("not asked again at once").isInstanceOf(Refusal.class);
        assertThat(server.discoveries).hasValue(0);
        now = now.plusSeconds(6);
        assertThat(issuer.known().metadata().getIssuer()).hasToString(server.name());
    }

    @Test
    void itIsAskedOncePerHourAndItsAbsenceIsNotFelt() {
        server.start();
        for (var i = 0; i < 100; i++) issuer.known();
        assertThat(server.discoveries).hasValue(1);
        server.stop();
        now = now.plus(Duration.ofHours(2));
        assertThat(issuer.known().metadata().getIssuer()).hasToString(server.name());
    }
}
