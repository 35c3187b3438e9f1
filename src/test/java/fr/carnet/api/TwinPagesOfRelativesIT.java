package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.Crawl;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * R29, R68, R77, attack 2 — A space with things that are hidden from relatives and its twin without them are the same
 * bytes on every page that a guardian or a delegate can reach by links.
 */
class TwinPagesOfRelativesIT {

    private static final String LEILA =
            "(select id from person where family_name = 'BENALI' and given_names = 'LEÏLA')";
    private static final TestPatient WITH = TestPatient.open();
    private static final TestPatient WITHOUT = TestPatient.open();

    @BeforeAll
    static void push() {
        for (var patient : List.of(WITH, WITHOUT)) {
            Push.of(
                            TestDocument.of(patient).on("20260101"),
                            TestDocument.of(patient).on("20260301"))
                    .send();
            if (patient == WITH) {
                for (var day : List.of("20260215", "20251215", "20260401")) {
                    Push.of(TestDocument.of(WITH).on(day)).send();
                }
            }
            Push.of(TestDocument.of(patient).on("20260201")).send();
            TestPatient.sql(
                    "update document set deposited_at = '2026-03-02', updated_at = '2026-03-02' where holder_id = "
                            + patient.id());
        }
    }

    private static String ofExtraDays(String statement) {
        return statement + " where holder_id = " + WITH.id()
                + " and service_start::date in ('2026-02-14', '2026-02-15', '2025-12-14', '2025-12-15', '2026-03-31', '2026-04-01')";
    }

    @Test
    void a_guardian_finds_the_same_pages() {
        TestPatient.sql(ofExtraDays("update document set hidden_from_guardians = true"));
        compare(
                "insert into guardianship (holder_id, guardian_id, since, kind, until, certified_at) values (%d, "
                        + LEILA + ", '2026-01-01', 'COURT', '2030-01-01', now())",
                "delete from guardianship where kind = 'COURT' and holder_id = %d",
                12);
        TestPatient.sql(ofExtraDays("update document set hidden_from_guardians = false"));
    }

    @Test
    void a_delegate_finds_the_same_pages() {
        compare(
                "with d as (insert into delegation (holder_id, ref, place, delegate_id, scopes, state, invited_at, answered_at, until) select p.id, (substring(lpad(to_hex(p.ref_prefix), 16, '0') for 16) || substring(md5(random()::text) for 16))::uuid, 1, "
                        + LEILA
                        + ", '{DOCUMENTS_READ}', 'ACTIVE', now(), now(), '2030-01-01' from person p where p.id = %d returning holder_id, id, delegate_id), h as (insert into helping (holder_id, place, helped_id, delegation_id) select delegate_id, 5, holder_id, id from d) "
                        + "insert into narrowing (holder_id, delegation_id, document_id, begun_at, begun_by) select d.holder_id, d.id, t.id, now(), 'person:0' from d join document t on t.holder_id = d.holder_id and t.service_start::date in ('2026-02-14', '2026-02-15', '2025-12-14', '2025-12-15', '2026-03-31', '2026-04-01')",
                "with h as (delete from helping where helped_id = %1$d) update delegation set state = 'ENDED', ended_at = now() where holder_id = %1$d",
                8);
    }

    private static void compare(String begin, String end, int atLeast) {
        var with = crawl(WITH, begin, end);
        var without = crawl(WITHOUT, begin, end);
        System.out.printf("Twin pages of relatives: %d pages compared%n", with.size());
        assertThat(with).hasSizeGreaterThan(atLeast);
        assertThat(with.keySet()).isEqualTo(without.keySet());
        with.forEach((address, page) -> assertThat(page).as(address).isEqualTo(without.get(address)));
    }

    private static Map<String, String> crawl(TestPatient patient, String begin, String end) {
        TestPatient.sql(begin.formatted(patient.id()));
        var browser = Browser.signedInAs("leila");
        var token = browser.get("/espace/proches").token();
        var opened = browser.post(
                "/espace/proches/ouvrir",
                Map.of("jeton", token, "personne", patient.ref().toString()));
        assertThat(opened.location().getPath()).isEqualTo("/espace");
        var pages = Crawl.from(
                browser,
                Map.of(
                        patient.family(), "NAME",
                        patient.family().replace("ESSAI", "Essai"), "NAME",
                        patient.ins().matricule(), "INS"),
                "/espace",
                "/espace/documents",
                "/espace/notifications",
                "/espace/historique",
                "/espace/partage",
                "/espace/choix");
        TestPatient.sql(end.formatted(patient.id()));
        // on paper: a name and dates, compressed with all their differences; seals are of everybody, one a minute
        pages.keySet()
                .removeIf(address -> address.startsWith("/espace/proches/attestation") || address.startsWith("/sceau"));
        return pages;
    }
}
