package fr.carnet.sharing.circle;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.NURSE;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.professional;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Viewer;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R20 b, R21, R48, R61, R64, R72. */
class AuthorisationsIT {

    private static final Whom MARTIN_ANYWHERE = new Whom(MARTIN, null);

    private final Surroundings around = new Surroundings();
    private final Authorisations authorisations = around.get(Authorisations.class);
    private final Circles circles = around.get(Circles.class);

    private Seeing only() {
        var all = circles.of(PAUL_HIMSELF).seeing();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** It is eleven in Paris on 22 November: the consent is of that day, to its last second. */
    @Test
    void consentForOneConsultationEndsWithTheDay() {
        authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.CONSULTATION, null);
        assertThat(only().ground()).isEqualTo(Rule.EXPRESS_CONSENT);
        assertThat(only().lastDay()).isEqualTo(LocalDate.of(2026, 11, 22));
        around.visitors.at("2026-11-22T22:59:59Z");
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
        assertThat(around.sees(MARTIN, HOSPITAL)).isTrue();
        around.visitors.at("2026-11-22T23:00:00Z");
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(circles.of(PAUL_HIMSELF).seeing()).isEmpty();
    }

    @Test
    void theCareTeamHasAnEndTwoYearsAwayAtMost() {
        var twoYears = LocalDate.of(2028, 11, 22);
        refused(
                () -> authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.DATE, twoYears.plusDays(1)),
                Trusting.UNTIL_WRONG);
        refused(
                () -> authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.DATE, LocalDate.of(2026, 11, 21)),
                Trusting.UNTIL_WRONG);
        refused(() -> authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.DATE, null), Trusting.UNTIL_WRONG);
        assertThat(around.count("permission")).isZero();
        authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.DATE, twoYears);
        assertThat(only().ground()).isEqualTo(Rule.CARE_TEAM);
        assertThat(only().lastDay()).isEqualTo(twoYears);
    }

    @Test
    void aStructureIsEverybodyThereAndNobodyElsewhere() {
        authorisations.authorise(PAUL_HIMSELF, new Whom(null, HOSPITAL), Length.YEAR, null);
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
        assertThat(around.sees(MARTIN, HOSPITAL)).isTrue();
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        assertThat(only().isEverybody()).isTrue();
    }

    @Test
    void atOneStructureOnly() {
        authorisations.authorise(PAUL_HIMSELF, new Whom(MARTIN, SURGERY), Length.YEAR, null);
        assertThat(around.sees(MARTIN, SURGERY)).isTrue();
        assertThat(around.sees(MARTIN, HOSPITAL)).isFalse();
        refused(
                () -> authorisations.authorise(PAUL_HIMSELF, new Whom(NURSE, HOSPITAL), Length.YEAR, null),
                Trusting.PLACE_UNKNOWN);
        refused(
                () -> authorisations.authorise(PAUL_HIMSELF, new Whom("10100000009", null), Length.YEAR, null),
                Trusting.NOT_IN_DIRECTORY);
    }

    @Test
    void authorisedAgainTheNewEndHolds() {
        authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.YEAR, null);
        authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.CONSULTATION, null);
        assertThat(only().lastDay()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(around.count("permission where ended_by = 'person:4'")).isOne();
    }

    @Test
    void endedItIsOverAtOnceAndOnce() {
        authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.YEAR, null);
        var ref = only().ref();
        authorisations.end(PAUL_HIMSELF, ref);
        assertThat(around.sees(MARTIN, SURGERY)).isFalse();
        refused(() -> authorisations.end(PAUL_HIMSELF, ref), Trusting.AUTHORISATION_OVER);
        refused(() -> authorisations.end(PAUL_HIMSELF, UUID.randomUUID()), Trusting.AUTHORISATION_OVER);
        assertThat(around.count(
                        "trace where action in ('AUTHORISE', 'END_AUTHORISATION') and detail = 'Claire MARTIN'"))
                .isEqualTo(2);
        assertThat(around.count("notification")).as("whoever does it knows it").isZero();
    }

    @Test
    void aGuardianDecidesForTheChildAndItIsTold() {
        var mother = citizen(MOTHER, CHILD);
        authorisations.authorise(mother, MARTIN_ANYWHERE, Length.YEAR, null);
        assertThat(around.seesChild(MARTIN, SURGERY)).isTrue();
        assertThat(around.count("permission where declared_by = 'GUARDIAN' and holder_id = 3"))
                .isOne();
        assertThat(around.count("notification where kind = 'SHARING_CHANGED' and holder_id = 3"))
                .isOne();
        assertThat(around.count("trace where action = 'AUTHORISE' and rule = 'GUARDIAN' and actor_id = 'person:1'"))
                .isOne();
        var ref = circles.of(citizen(FATHER, CHILD)).seeing().get(0).ref();
        authorisations.end(citizen(FATHER, CHILD), ref);
        assertThat(around.seesChild(MARTIN, SURGERY)).isFalse();
    }

    /** A delegate with every scope has no say in sharing, sees nothing of it, and the holder reads that they tried. */
    @Test
    void aDelegateNeverDecides() {
        around.visitors.database.asSuperuser(
                """
                insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until) values (4, 2,
                    '{AGENDA,MESSAGES,DOCUMENTS_READ,DOCUMENTS_ADD,PROFILE,PREVENTION}', 'ACTIVE', '2026-01-01', '2027-01-01')
                """);
        var delegate = citizen(FATHER, PAUL);
        assertThat(circles.isMine(delegate)).isFalse();
        refused(() -> authorisations.authorise(delegate, MARTIN_ANYWHERE, Length.YEAR, null), Sharing.NOT_FOUND);
        refused(() -> around.get(Blocks.class).block(delegate, MARTIN_ANYWHERE, false), Sharing.NOT_FOUND);
        refused(() -> around.get(Roles.class).designate(delegate, Role.ATTENDING_PHYSICIAN, MARTIN), Sharing.NOT_FOUND);
        refused(() -> circles.of(delegate), Sharing.NOT_FOUND);
        refused(() -> circles.find(delegate), Sharing.NOT_FOUND);
        assertThat(around.count("trace where outcome = 'REFUSED' and rule = 'NOT_IN_SCOPE' and actor_id = 'person:2'"))
                .isEqualTo(3);
        assertThat(around.count("permission") + around.count("block")).isZero();
    }

    @Test
    void nobodyDecidesForStrangers() {
        for (Viewer stranger : new Viewer[] {
            citizen(MOTHER, PAUL),
            professional(MARTIN, SURGERY),
            new Viewer(fr.carnet.identity.Capacity.CITIZEN, "x", "X", null, null, null, null, null, null, null, null)
        }) {
            refused(() -> authorisations.authorise(stranger, MARTIN_ANYWHERE, Length.YEAR, null), Sharing.NOT_FOUND);
            refused(() -> circles.of(stranger), Sharing.NOT_FOUND);
        }
        assertThat(around.count("permission")).isZero();
    }

    @Test
    void aSpaceThatIsClosedTakesNoDecision() {
        around.visitors.database.asSuperuser(
                "update space set state = 'CLOSED', closed_at = now() where holder_id = 4");
        refused(() -> authorisations.authorise(PAUL_HIMSELF, MARTIN_ANYWHERE, Length.YEAR, null), Sharing.NOT_FOUND);
    }
}
