package fr.carnet.life;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.delegation.Family;
import fr.carnet.delegation.Scope;
import fr.carnet.sharing.preview.Onlooker;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** M15 — What changes by itself, and when, is told as the clock and the policy have it. */
class LifeEventsIT {

    private final Family family = new Family();
    private final LifeEvents events = family.visitors.beans.get(LifeEvents.class);

    @Test
    void a_parent_reads_the_days_of_each_child_and_a_child_their_own() {
        var leo = events.young(own(MOTHER)).get(0);
        assertThat(leo.name()).startsWith("Léo");
        assertThat(leo.own() || leo.certified()).isFalse();
        assertThat(leo.guardians()).isEmpty();
        assertThat(leo.sixteen()).isEqualTo(LocalDate.parse("2032-09-02"));
        assertThat(leo.eighteen()).isEqualTo(LocalDate.parse("2034-09-02"));
        assertThat(events.young(citizen(MOTHER, CHILD)))
                .singleElement()
                .satisfies(child -> assertThat(child.guardians()).hasSize(2));
        assertThat(events.young(own(CHILD))).singleElement().matches(Minor::own);
        assertThat(events.young(own(PAUL))).isEmpty();
        family.visitors.at("2032-09-02T10:00:00Z");
        assertThat(events.young(own(MOTHER)).get(0).sixteen()).isNull();
        family.visitors.at("2034-09-02T10:00:00Z");
        assertThat(events.young(own(MOTHER))).isEmpty();
    }

    /** The policy answers as of the day after; the guardian themselves reads the date only. */
    @Test
    void whom_a_court_named_sees_until_its_day() {
        assertThat(events.courts(own(PAUL))).isEmpty();
        family.visitors.database.asSuperuser(
                "insert into guardianship (holder_id, guardian_id, since, kind, until, certified_at) values (4, 11, '2026-01-01', 'COURT', '2027-03-31', now())");
        var court = events.courts(own(PAUL)).get(0);
        assertThat(court.last()).isEqualTo(LocalDate.parse("2027-03-31"));
        assertThat(court.difference().losing())
                .singleElement()
                .extracting(Onlooker::kind)
                .isEqualTo(Onlooker.Kind.GUARDIAN);
        assertThat(events.courts(citizen(11, PAUL)).get(0).difference()).isNull();
    }

    @Test
    void with_the_space_ends_the_sight_of_all_and_nothing_is_closed() {
        family.helps(12, PAUL, Scope.DOCUMENTS_READ);
        var closing = events.closing(own(PAUL));
        assertThat(closing.losing())
                .extracting(Onlooker::kind)
                .contains(Onlooker.Kind.DELEGATE, Onlooker.Kind.DISPATCH);
        assertThat(closing.gaining()).isEmpty();
        assertThat(closing.keeping()).isEmpty();
        assertThat(family.visitors.beans.inTransaction(
                        () -> family.visitors.beans.get(Spaces.class).state(PAUL)))
                .isEqualTo(Space.State.OPEN);
        assertThat(events.isOpen(own(PAUL))).isTrue();
    }
}
