package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.Crawl;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * R25, attack 2, on every page that links lead to: a space with masked documents and its twin without them are the same
 * bytes to a professional, whatever lets them in.
 */
class TwinPagesIT {

    private static final TestPatient WITH = TestPatient.open();
    private static final TestPatient WITHOUT = TestPatient.open();

    @BeforeAll
    static void push() {
        for (var patient : List.of(WITH, WITHOUT)) {
            Push.of(
                            TestDocument.of(patient).on("20260101"),
                            TestDocument.of(patient).on("20260301"))
                    .send();
            if (patient == WITH) hide();
            Push.of(TestDocument.of(patient).on("20260201")).send();
            TestPatient.sql(
                    "update document set deposited_at = '2026-03-02', updated_at = '2026-03-02' where holder_id = "
                            + patient.id());
        }
    }

    private static void hide() {
        for (var day : List.of("20260215", "20251215", "20260401")) {
            var masked = TestDocument.of(WITH).on(day);
            Push.of(masked).send();
            WITH.mask(masked.uniqueId());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pharma.leroy, 10100000004, CARE_TEAM",
        "ide.petit, 10100000003, EXPRESS_CONSENT",
        "dr.durand, 10100000002, VOUCHER",
        "samu.31, 10100000005, DISPATCH"
    })
    void every_page_is_the_same(String login, String rpps, String ground) {
        for (var patient : List.of(WITH, WITHOUT)) {
            TestPatient.sql(
                    "insert into permission (holder_id, rpps, ground, since, until) values (%d, '%s', '%s', now(), now() + interval '1 day')"
                            .formatted(patient.id(), rpps, ground));
        }
        var browser = Browser.signedInAs(login);
        var with = crawl(browser, WITH);
        var without = crawl(browser, WITHOUT);
        System.out.printf("Twin pages for %s (%s): %d pages compared%n", login, ground, with.size());
        assertThat(with).hasSizeGreaterThan(8);
        assertThat(with.keySet()).isEqualTo(without.keySet());
        with.forEach((address, page) -> assertThat(page).as(address).isEqualTo(without.get(address)));
    }

    private static Map<String, String> crawl(Browser browser, TestPatient patient) {
        return Crawl.from(
                browser,
                Map.of(patient.family(), "NAME", patient.ins().matricule(), "INS"),
                "/pro/dossier?patient=" + patient.ref());
    }
}
