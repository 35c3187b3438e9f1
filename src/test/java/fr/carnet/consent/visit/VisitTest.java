package fr.carnet.consent.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Part;
import fr.carnet.consent.choice.Way;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Visit BEGUN =
            Visit.begin(UUID.randomUUID(), false, Way.PHONE, "account:agent", 4, new byte[] {1, 2});

    private static Visit travelled(Visit visit) {
        return Visit.of(visit.text());
    }

    @Test
    void what_was_answered_comes_back() {
        var visit = travelled(BEGUN.forHolder(3).refusing(Set.of(Part.AGENDA, Part.DOCUMENTS)));
        assertThat(visit.holder()).isEqualTo(3);
        assertThat(visit.isForChooser()).isFalse();
        assertThat(visit.refused()).containsExactly(Part.DOCUMENTS, Part.AGENDA);
        assertThat(visit.codeHash()).containsExactly(1, 2);
        assertThat(visit.way()).isEqualTo(Way.PHONE);
        assertThat(visit.writer()).isEqualTo("account:agent");
    }

    @Test
    void nothing_answered_is_not_nothing_refused() {
        assertThat(travelled(BEGUN).refused()).isNull();
        assertThat(travelled(BEGUN.refusing(Part.none())).refused()).isEmpty();
    }

    @Test
    void once_recorded_the_next_question_starts_anew() {
        var visit = travelled(BEGUN.forHolder(3).refusing(Part.all()).done("C-1", "F-2"));
        assertThat(visit.receipt()).isEqualTo("C-1");
        assertThat(visit.follow()).isEqualTo("F-2");
        assertThat(visit.holder()).isNull();
        assertThat(visit.refused()).isNull();
    }
}
