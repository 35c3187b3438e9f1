package fr.carnet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages of results: each is in its address, and together they are the whole. */
class PagesOfResultsIT {

    private static final TestPatient PATIENT = TestPatient.open(TestPatient.MARTIN);
    private static final int ALL = 23;

    @BeforeAll
    static void push() {
        Push.of(IntStream.range(0, ALL)
                        .mapToObj(i -> TestDocument.of(PATIENT).on("202601%02d".formatted(i + 1)))
                        .toArray(TestDocument[]::new))
                .send();
    }

    private static Answer ask(String query) {
        return Caller.as("dr.martin")
                .get("/DocumentReference?status=current&patient.identifier=" + PATIENT.token() + query);
    }

    @Test
    void all_pages_are_the_whole_in_order() {
        var whole = ask("&_count=100").found("/id");
        assertThat(whole).hasSize(ALL);
        var walked = new ArrayList<String>();
        var page = ask("&_count=10");
        assertThat(page.link("previous")).isNull();
        for (; page.link("next") != null; page = Caller.as("dr.martin").get(page.link("next")))
            walked.addAll(page.found("/id"));
        walked.addAll(page.found("/id"));
        assertThat(walked).isEqualTo(whole);
        assertThat(page.json().path("total").asInt()).isEqualTo(ALL);
        assertThat(page.found("/id")).hasSize(3);
        assertThat(Caller.as("dr.martin").get(page.link("previous")).found("/id"))
                .isEqualTo(whole.subList(10, 20));
        assertThat(Caller.as("dr.martin").get(page.link("first")).found("/id")).isEqualTo(whole.subList(0, 10));
        assertThat(Caller.as("dr.martin").get(page.link("last")).found("/id")).isEqualTo(page.found("/id"));
        assertThat(Caller.as("dr.martin").get(page.link("self")).found("/id")).isEqualTo(page.found("/id"));
    }

    @Test
    void twenty_by_default_a_hundred_at_most() {
        assertThat(ask("").found("/id")).hasSize(20);
        assertThat(ask("&_count=100000").link("self")).endsWith("_count=100");
    }

    @Test
    void beyond_the_end_there_is_nothing() {
        var answer = ask("&_count=10&_offset=500");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.found("/id")).isEmpty();
        assertThat(answer.json().path("total").asInt()).isEqualTo(ALL);
        assertThat(answer.link("next")).isNull();
        assertThat(Caller.as("dr.martin").get(answer.link("previous")).found("/id"))
                .hasSize(3);
    }

    @Test
    void a_count_of_nothing_counts() {
        var answer = ask("&_count=0");
        assertThat(answer.json().path("total").asInt()).isEqualTo(ALL);
        assertThat(answer.found("/id")).isEmpty();
    }

    @Test
    void the_addresses_keep_the_search_and_name_nobody() {
        var page = ask("&type=57833-6&author.family:exact=MARTIN&_sort=-date&_count=10");
        assertThat(page.found("/id")).hasSize(10);
        assertThat(page.link("next"))
                .contains(
                        "type=57833-6", "author.family%3Aexact=MARTIN", "_sort=-date", "_offset=10", "status=current");
        for (var relation : List.of("self", "first", "next", "last")) {
            assertThat(page.link(relation)).doesNotContain(PATIENT.ins().matricule());
        }
    }

    /** R33, INTEROP §1: the vaccination history is exempt. */
    @Test
    void a_first_search_reaches_back_two_years_unless_a_date_is_named() {
        var patient = TestPatient.open(TestPatient.MARTIN);
        Push.of(
                        TestDocument.of(patient),
                        TestDocument.of(patient).on("20190101"),
                        TestDocument.of(patient).on("20190102").ofType("11369-6"))
                .send();
        var first =
                Caller.as("dr.martin").get("/DocumentReference?status=current&patient.identifier=" + patient.token());
        assertThat(first.json().path("total").asInt()).isEqualTo(2);
        assertThat(first.text()).contains("FIRST_SEARCH_TWO_YEARS");
        var second =
                Caller.as("dr.martin").get("/DocumentReference?status=current&patient.identifier=" + patient.token());
        assertThat(second.json().path("total").asInt()).isEqualTo(3);
        var other = TestPatient.open(TestPatient.MARTIN);
        Push.of(TestDocument.of(other).on("20190101")).send();
        assertThat(Caller.as("dr.martin")
                        .get("/DocumentReference?status=current&date=ge2018&patient.identifier=" + other.token())
                        .found("/id"))
                .hasSize(1);
    }
}
