package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static fr.carnet.delegation.Family.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.Helping;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.age.Majorities;
import fr.carnet.sharing.deposit.ByHand;
import fr.carnet.sharing.deposit.OwnDocuments;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R13, R76: born on 10 January 2010, of age on 10 January 2028 at midnight in Paris. */
class MajoritiesIT extends Twins {

    private Majorities majorities;

    @BeforeEach
    void aMotherAdds() {
        majorities = family.visitors.beans.get(Majorities.class);
        family.visitors
                .beans
                .get(OwnDocuments.class)
                .add(
                        citizen(MOTHER, KEEPER),
                        new ByHand.Typed("De ma mère", "11502-2", LocalDate.parse("2026-03-01")),
                        false,
                        "%PDF-1.4 y".getBytes());
    }

    @Test
    void the_rehearsal_says_what_the_day_does_and_does_nothing() {
        var before = majorities.look(own(KEEPER));
        assertThat(before.ofAge()).isFalse();
        assertThat(before.day()).isEqualTo("2028-01-09T23:00:00Z");
        assertThat(before.parents()).containsExactly("Dominique Pat-Trois");
        assertThat(before.added()).extracting(DocumentEntry::title).containsExactly("De ma mère");
        assertThat(before.difference().losing()).extracting("name").contains("Dominique Pat-Trois");
        assertThat(titles(citizen(MOTHER, KEEPER))).contains("De ma mère");
        refused(() -> majorities.endReview(own(KEEPER)), Helping.NOT_OF_AGE);
    }

    @Test
    void on_the_day_parents_are_out_and_professionals_wait_thirty_days() {
        family.visitors.at("2028-01-09T22:59:59Z");
        assertThat(titles(citizen(MOTHER, KEEPER))).contains("De ma mère");
        assertThat(titlesOfDoctor()).contains("De ma mère");
        family.visitors.at("2028-01-09T23:00:00Z");
        refused(() -> titles(citizen(MOTHER, KEEPER)), Sharing.NOT_FOUND);
        assertThat(titlesOfDoctor()).doesNotContain("De ma mère").contains("Vaccins");
        family.visitors.at("2028-02-08T22:59:59Z");
        assertThat(titlesOfDoctor()).doesNotContain("De ma mère");
        family.visitors.at("2028-02-08T23:00:00Z");
        assertThat(titlesOfDoctor()).contains("De ma mère");
        assertThat(majorities.look(own(KEEPER)).reviewEnds()).isEqualTo("2028-02-08T23:00:00Z");
    }

    @Test
    void the_young_adult_ends_the_review() {
        family.visitors.at("2028-01-12T10:00:00Z");
        assertThat(majorities.look(own(KEEPER)).parents()).containsExactly("Dominique Pat-Trois");
        majorities.endReview(own(KEEPER));
        assertThat(titlesOfDoctor()).contains("De ma mère");
        refused(() -> majorities.endReview(own(KEEPER)), Helping.REVIEW_OVER);
        refused(() -> majorities.look(citizen(MOTHER, KEEPER)), Helping.NOT_OF_AGE);
    }

    private java.util.List<String> titlesOfDoctor() {
        return access().list(DOCTOR, KEEPER, everything()).documents().stream()
                .map(DocumentEntry::title)
                .toList();
    }
}
