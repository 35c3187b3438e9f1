package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void thePolicyAllowsNoScriptNoFrameAndNoForeignForm() {
        var policy = SecurityHeaders.policy("https://id.example:8443");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("form-action 'self' https://id.example:8443;")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .doesNotContain("script-src")
                .doesNotContain("unsafe")
                .doesNotContain("*");
    }
}
