package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewersTest {

    private static final Ins KNOWN = new Ins("279035121518989", Ins.TEST_NIR);

    private final Viewers viewers = new Viewers();

    @BeforeEach
    void onePersonIsKnown() {
        viewers.persons = new Persons() {
            @Override
            public Optional<Person> find(Ins ins) {
                return ins.equals(KNOWN) ? Optional.of(new Person(7, 1, null, null, null, "fr")) : Optional.empty();
            }
        };
    }

    @Test
    void aCitizenIsThePersonOfTheInsAndLooksAtTheirOwnSpace() {
        var viewer = browser("capacity", "CITIZEN", "ins", KNOWN.matricule(), "ins_oid", KNOWN.oid());
        assertThat(viewer).get().satisfies(v -> {
            assertThat(v.person()).isEqualTo(7);
            assertThat(v.isHolder()).isTrue();
            assertThat(v.actorId()).isEqualTo("person:7");
            assertThat(v.displayName()).isEqualTo("Dominique Pat-Trois");
        });
    }

    @Test
    void theSameNumberFromAnotherSystemIsSomebodyElse() {
        var viewer = browser("capacity", "CITIZEN", "ins", KNOWN.matricule(), "ins_oid", Ins.NIR);
        assertThat(viewer).get().extracting(Viewer::person).isNull();
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN,", "CITIZEN,12", "CITIZEN,279035121518989x"})
    void aCitizenWithoutAUsableInsHoldsNoSpace(String capacity, String ins) {
        var viewer = browser("capacity", capacity, "ins", ins, "ins_oid", KNOWN.oid());
        assertThat(viewer).get().extracting(Viewer::holder).isNull();
    }

    @Test
    void aProfessionalIsKnownByRppsAndProfession() {
        var viewer = browser(
                "capacity",
                "PROFESSIONAL",
                "rpps",
                "10100000001",
                "profession",
                "10",
                "specialty",
                "SM54",
                "finess",
                "750000001",
                "organization",
                "Maison de santé");
        assertThat(viewer)
                .contains(new Viewer(
                        Capacity.PROFESSIONAL,
                        "s1",
                        "Dominique PAT-TROIS",
                        null,
                        null,
                        "10100000001",
                        "10",
                        "SM54",
                        "750000001",
                        "Maison de santé",
                        null));
        assertThat(browser("capacity", "PROFESSIONAL", "rpps", "10100000001")).isEmpty();
        assertThat(browser("capacity", "PROFESSIONAL", "profession", "10")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ADVISER", "AGENT", "SUPERVISOR", "COORDINATOR"})
    void whoWorksForTheServiceHasNoPersonAndNoRpps(Capacity capacity) {
        var viewer =
                browser("capacity", capacity.name(), "ins", KNOWN.matricule(), "ins_oid", KNOWN.oid(), "rpps", "1");
        assertThat(viewer).get().satisfies(v -> {
            assertThat(v.capacity()).isEqualTo(capacity);
            assertThat(v.person()).isNull();
            assertThat(v.isProfessional()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"SOFTWARE", "ADMIN", "citizen", "''"})
    void nobodyElseSignsInWithABrowser(String capacity) {
        assertThat(browser("capacity", capacity, "rpps", "10100000001", "profession", "10"))
                .isEmpty();
        assertThat(viewers.ofBrowser(Map.of("sub", "s1", "capacity", List.of("CITIZEN"))))
                .isEmpty();
    }

    @Test
    void aSoftwareActsForItselfOrForAProfessional() {
        var itself = software("capacity", "SOFTWARE", "finess", "310000001", "organization", "Hôpital");
        assertThat(itself).get().satisfies(v -> {
            assertThat(v.capacity()).isEqualTo(Capacity.SOFTWARE);
            assertThat(v.actorId()).isEqualTo("software:logiciel@310000001");
        });
        var forSomebody = software("capacity", "PROFESSIONAL", "rpps", "10100000001", "profession", "10");
        assertThat(forSomebody).get().satisfies(v -> {
            assertThat(v.capacity()).isEqualTo(Capacity.PROFESSIONAL);
            assertThat(v.software()).isEqualTo("logiciel");
            assertThat(v.actorId()).isEqualTo("rpps:10100000001");
        });
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN", "ADVISER", "AGENT", "''"})
    void theApiKnowsNobodyElse(String capacity) {
        assertThat(software("capacity", capacity, "ins", KNOWN.matricule(), "ins_oid", KNOWN.oid()))
                .isEmpty();
    }

    @Test
    void aViewerGoesToAnotherNodeUnchanged() throws Exception {
        var viewer = browser("capacity", "CITIZEN", "ins", KNOWN.matricule(), "ins_oid", KNOWN.oid())
                .orElseThrow();
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(viewer);
        }
        assertThat(bytes.size()).isLessThan(1_000);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(viewer);
    }

    private Optional<Viewer> browser(String... claims) {
        return viewers.ofBrowser(claims(claims));
    }

    private Optional<Viewer> software(String... claims) {
        var all = claims(claims);
        all.put("azp", "logiciel");
        return viewers.ofSoftware(all);
    }

    private static Map<String, Object> claims(String... pairs) {
        var claims = new HashMap<String, Object>(Map.of("sub", "s1", "name", "Dominique PAT-TROIS"));
        for (var i = 0; i < pairs.length; i += 2) claims.put(pairs[i], pairs[i + 1]);
        return claims;
    }
}
