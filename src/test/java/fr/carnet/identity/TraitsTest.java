package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R15: the five traits say who it is, however they were typed, and not all of them is not enough. */
class TraitsTest {

    private static final LocalDate BIRTH = LocalDate.of(1979, 3, 28);
    private static final Traits STORED = new Traits("PAT-TROIS", List.of("DOMINIQUE", "MARIE"), BIRTH, "F", "51215");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAT-TROIS | pat trois",
                "PAT-TROIS | Pat–Trois",
                "PAT-TROIS | '  pat   trois '",
                "D'ARC | d’arc",
                "D'ARC | D ARC",
                "LEFEVRE | Lefèvre",
                "FRANCOIS | François",
                "NUNEZ | Ñúñez",
                "OEUF | Œuf",
                "LAETITIA | Lætitia",
                "STRASSE | Straße",
            })
    void signs_and_case_do_not_count(String stored, String typed) {
        assertThat(named(stored, "ANA").sameAs(named(typed, "ANA"))).isTrue();
        assertThat(named("A", stored).sameAs(named("A", typed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PATTROIS, PAT-TROIS", "DURAND, DURANT", "A, B", "ИВАНОВ, ПЕТРОВ", "A, '-'"})
    void letters_do(String one, String other) {
        assertThat(named(one, "ANA").sameAs(named(other, "ANA"))).isFalse();
        assertThat(named("A", one + "X").sameAs(named("A", other))).isFalse();
    }

    @Test
    void only_the_first_given_name_counts() {
        assertThat(STORED.sameAs(new Traits("PAT-TROIS", List.of("Dominique"), BIRTH, "F", "51215")))
                .isTrue();
        assertThat(STORED.sameAs(new Traits("PAT-TROIS", List.of("Dominique Marie"), BIRTH, "F", "51215")))
                .isTrue();
        assertThat(STORED.sameAs(new Traits("PAT-TROIS", List.of("Marie", "Dominique"), BIRTH, "F", "51215")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-Pierre, JEAN PIERRE, true",
        "Jean-Pierre, JEAN, false",
        "Jean-Pierre Marie, jean-pierre, true",
        "Jean-Pierre Marie, Jean-Pierre Marie, true",
        "Jean Pierre, Jean-Pierre, true",
        "Jean Pierre, Jean, true",
        "Jean, Jean-Pierre, false",
        "Jean Pierre, Jean Paul, false",
        "Anne, Annette, false",
    })
    void a_compound_first_name_is_one_name(String stored, String said, boolean same) {
        var traits = new Traits("A", List.of(stored.split(" ")), BIRTH, "F", "51215");
        assertThat(traits.sameAs(named("A", said))).isEqualTo(same);
        assertThat(traits.agreeOn("A", said, BIRTH)).isEqualTo(same);
    }

    @Test
    void each_of_the_others_counts() {
        var given = STORED.givenNames();
        assertThat(STORED.sameAs(new Traits("PAT-TROIS", given, BIRTH.plusDays(1), "F", "51215")))
                .isFalse();
        assertThat(STORED.sameAs(new Traits("PAT-TROIS", given, BIRTH, "M", "51215")))
                .isFalse();
        assertThat(STORED.sameAs(new Traits("PAT-TROIS", given, BIRTH, "F", "63220")))
                .isFalse();
    }

    @Test
    void five_traits_are_complete() {
        assertThat(STORED.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void four_are_not(int missing) {
        var incomplete = List.of(
                new Traits(null, List.of("DOMINIQUE"), BIRTH, "F", "51215"),
                new Traits(" ", List.of("DOMINIQUE"), BIRTH, "F", "51215"),
                new Traits("PAT-TROIS", null, BIRTH, "F", "51215"),
                new Traits("PAT-TROIS", List.of(), BIRTH, "F", "51215"),
                new Traits("PAT-TROIS", Arrays.asList((String) null), BIRTH, "F", "51215"),
                new Traits("PAT-TROIS", List.of("DOMINIQUE"), null, "F", "51215"),
                new Traits("PAT-TROIS", List.of("DOMINIQUE"), BIRTH, "", "51215"),
                new Traits("PAT-TROIS", List.of("DOMINIQUE"), BIRTH, "F", null),
                new Traits("PAT-TROIS", List.of("DOMINIQUE"), BIRTH, "F", "5121"));
        assertThat(incomplete.get(missing).complete()).isFalse();
    }

    private static Traits named(String family, String given) {
        return new Traits(family, List.of(given), BIRTH, "F", "51215");
    }
}
