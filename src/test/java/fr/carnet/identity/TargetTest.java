package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace",
                "/espace/documents",
                "/espace/documents/lire?doc=0d3c1f3e-53c5-4f0a-9a51-2a2a2a2a2a2a",
                "/pro/dossier?patient=1&page=2",
                "/espace/agenda/rendez-vous.ics",
                "/conseiller/mandats?nom=L%C3%A9a+B&reprise=Ab_-12"
            })
    void ourPagesAreTargets(String address) {
        assertThat(Target.of(address)).map(Target::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/activer",
                "/fhir/Patient",
                "/connexion/retour",
                "espace",
                "//evil.example/espace",
                "https://evil.example/espace",
                "/\\evil.example",
                "/espace@evil.example",
                "/espacement",
                "/espace//evil.example",
                "/espace/../connexion",
                "/espace/./documents",
                "/espace/..",
                "/espace/%2e%2e/x",
                "/espace%2f",
                "/espace\\evil",
                "/espace?x=\r\nSet-Cookie:a=b",
                "/espace?x=%",
                "/espace?x=%zz",
                "/espace?a=http://evil.example",
                "/espace#x",
                "/espace/\u0000",
                " /espace",
                "/espace ",
                "/espace\n",
                "javascript:alert(1)"
            })
    void nothingElseIs(String address) {
        assertThat(Target.of(address)).isEmpty();
    }

    @Test
    void neitherIsNothingNorAnEndlessOne() {
        assertThat(Target.of(null)).isEmpty();
        assertThat(Target.of("/espace?x=" + "a".repeat(1_000))).isEmpty();
    }

    @Test
    void everyHomeOfABrowserIsATarget() {
        for (var capacity : Capacity.values()) {
            if (capacity != Capacity.SOFTWARE)
                assertThat(Target.of(capacity.home())).isPresent();
        }
    }
}
