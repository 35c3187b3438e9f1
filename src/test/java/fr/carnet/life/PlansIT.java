package fr.carnet.life;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.Family;
import fr.carnet.delegation.Scope;
import fr.carnet.emergency.EmergencyCards;
import fr.carnet.identity.Viewer;
import fr.carnet.life.Step.Kind;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.TestLimits;
import fr.carnet.sharing.Patients;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.circle.Authorisations;
import fr.carnet.sharing.circle.Length;
import fr.carnet.sharing.circle.Role;
import fr.carnet.sharing.circle.Roles;
import fr.carnet.sharing.circle.Surroundings;
import fr.carnet.sharing.circle.Whom;
import fr.carnet.sharing.deposit.ByHand;
import fr.carnet.sharing.deposit.OwnDocuments;
import fr.carnet.sharing.preview.Onlooker;
import fr.carnet.sharing.vouchers.Hours;
import fr.carnet.sharing.vouchers.Tick;
import fr.carnet.sharing.vouchers.Vouchers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** M9, M15 — What an event proposes is what is there; what it says would change is what then changes; and no more. */
class PlansIT {

    private static final long HELPER = 11;
    private static final long READER = 12;
    private static final String MARTIN = "10100000001";
    private static final String DURAND = "10100000002";

    private final Family family = new Family();
    private final Steps steps;
    private final Plans plans;
    private final UUID help;
    private final UUID reading;

    PlansIT() {
        family.visitors.beans.with(RateLimit.class, TestLimits.of(family.visitors::now, "100000/PT1H"));
        family.visitors.database.asSuperuser(
                "insert into organization values ('750000001', 'Maison de santé', 'Paris'), ('310000001', 'Hôpital', 'Toulouse')",
                "insert into professional values ('10100000001', 'MARTIN', 'Claire', '10', 'SM54'), ('10100000002', 'DURAND', 'Hugo', '10', 'SM04')",
                "insert into practice values ('10100000001', '750000001'), ('10100000002', '310000001')");
        steps = get(Steps.class);
        plans = get(Plans.class);
        help = family.helps(HELPER, PAUL, Scope.AGENDA);
        reading = family.helps(READER, PAUL, Scope.DOCUMENTS_READ);
        get(OwnDocuments.class)
                .add(
                        own(PAUL),
                        new ByHand.Typed("Radio", "11502-2", LocalDate.parse("2026-03-01")),
                        false,
                        "%PDF-1.4 x".getBytes());
        get(Roles.class).designate(own(PAUL), Role.ATTENDING_PHYSICIAN, MARTIN);
        get(Authorisations.class).authorise(own(PAUL), new Whom(DURAND, null), Length.THREE_MONTHS, null);
        get(Vouchers.class).make(own(PAUL), "310000001", Hours.FOUR, Set.of(Tick.READ), List.of("analyses"));
        get(EmergencyCards.class).make(own(PAUL), false, null);
    }

    private <T> T get(Class<T> type) {
        return family.visitors.beans.get(type);
    }

    private List<Kind> kinds(LifeEvent event) {
        return steps.of(own(PAUL), event).stream().map(Step::kind).toList();
    }

    private Set<String> codes(LifeEvent event, Kind... wanted) {
        return steps.of(own(PAUL), event).stream()
                .filter(step -> List.of(wanted).contains(step.kind()))
                .map(Step::getCode)
                .collect(Collectors.toSet());
    }

    private static List<String> names(List<Onlooker> some) {
        return some.stream().map(Onlooker::name).toList();
    }

    private boolean sees(String rpps, String finess) {
        try {
            var paul = family.visitors.beans.inTransaction(
                    () -> get(fr.carnet.identity.Persons.class).find(PAUL).orElseThrow());
            get(Patients.class).open(Surroundings.professional(rpps, finess), paul.ref());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private int documents(Viewer viewer) {
        return get(RecordAccess.class)
                .list(viewer, PAUL, new Search(any -> true, true, 0, 10, null))
                .total();
    }

    private long count(String from) {
        return family.visitors.database.count(from);
    }

    @Test
    void each_event_proposes_what_is_there() {
        assertThat(kinds(LifeEvent.MOVING)).containsExactlyInAnyOrder(Kind.REMOVE_ATTENDING, Kind.END_AUTHORISATION);
        assertThat(kinds(LifeEvent.SAFETY))
                .containsExactlyInAnyOrder(
                        Kind.END_HELP, Kind.NARROW, Kind.END_HELP, Kind.BLOCK, Kind.REVOKE_VOUCHER, Kind.REVOKE_CARD);
        assertThat(steps.of(own(PAUL), LifeEvent.MOVING).stream().map(Step::getTown))
                .containsExactlyInAnyOrder("Paris", "Toulouse");
        assertThat(steps.of(own(MOTHER), LifeEvent.SAFETY)).isEmpty();
    }

    /** A look leaves nothing: no trace, no end, no message. */
    @Test
    void what_is_rehearsed_is_what_then_happens() {
        var all = codes(LifeEvent.MOVING, Kind.values());
        var traces = count("trace");
        var would = plans.rehearse(own(PAUL), LifeEvent.MOVING, all);
        assertThat(names(would.difference().losing())).containsExactlyInAnyOrder("Claire MARTIN", "Hugo DURAND");
        assertThat(would.difference().gaining()).isEmpty();
        assertThat(sees(MARTIN, "750000001") && sees(DURAND, "310000001")).isTrue();
        assertThat(count("permission where ended_at is not null")).isZero();
        assertThat(count("trace where action in ('END_AUTHORISATION', 'REMOVE_ATTENDING_PHYSICIAN')"))
                .isZero();
        assertThat(count("trace")).isGreaterThanOrEqualTo(traces);

        assertThat(plans.perform(own(PAUL), LifeEvent.MOVING, all)).isEqualTo(would);
        assertThat(sees(MARTIN, "750000001") || sees(DURAND, "310000001")).isFalse();
        assertThat(count("trace where action in ('END_AUTHORISATION', 'REMOVE_ATTENDING_PHYSICIAN') and holder_id = 4"))
                .isEqualTo(2);
        assertThat(kinds(LifeEvent.MOVING)).isEmpty();
    }

    @Test
    void what_is_not_ticked_stays() {
        plans.perform(own(PAUL), LifeEvent.MOVING, codes(LifeEvent.MOVING, Kind.END_AUTHORISATION));
        assertThat(sees(MARTIN, "750000001")).isTrue();
        assertThat(sees(DURAND, "310000001")).isFalse();
        assertThat(family.reaches(HELPER, PAUL)).isTrue();
    }

    @Test
    void everything_is_closed_at_once_and_no_delegate_is_written_to() {
        var told = count("notification where holder_id in (11, 12)");
        var mails = count("outbox where holder_id in (11, 12)");
        var all = codes(LifeEvent.SAFETY, Kind.values());
        var done = plans.perform(own(PAUL), LifeEvent.SAFETY, all);
        assertThat(names(done.difference().losing())).contains("Hugo DURAND", "Aline Aidant L", "Aline Aidant M");
        assertThat(family.reaches(HELPER, PAUL) || family.reaches(READER, PAUL)).isFalse();
        assertThat(sees(DURAND, "310000001")).isFalse();
        assertThat(get(EmergencyCards.class).find(own(PAUL))).isEmpty();
        assertThat(get(Vouchers.class).list(own(PAUL))).isEmpty();
        assertThat(kinds(LifeEvent.SAFETY)).isEmpty();
        assertThat(count("notification where holder_id in (11, 12)")).isEqualTo(told);
        assertThat(count("outbox where holder_id in (11, 12)")).isEqualTo(mails);
        // a help that ends is not cut down first
        assertThat(count("narrowing")).isZero();
        assertThat(family.delegations.find(own(PAUL), help).isActive()).isFalse();
    }

    /** R44: the block would end the code first, and there would be nothing left to take back. */
    @Test
    void a_structure_is_blocked_and_its_code_taken_back_at_once() {
        var made = get(Vouchers.class).make(own(PAUL), "310000001", Hours.FOUR, Set.of(Tick.READ), List.of("analyses"));
        family.visitors.database.asSuperuser(
                "update voucher set used_at = made_at, used_by = 'rpps:x' where ref = '" + made.ref() + "'",
                "insert into permission (holder_id, ref, finess, ground, groups, since, until, declared_by) select holder_id,"
                        + " ref, finess, 'VOUCHER', groups, made_at, until, 'HOLDER' from voucher where used_at is not null");
        var all = codes(LifeEvent.SAFETY, Kind.BLOCK, Kind.REVOKE_VOUCHER);
        assertThat(plans.rehearse(own(PAUL), LifeEvent.SAFETY, all).chosen())
                .extracting(Step::kind)
                .containsExactly(Kind.REVOKE_VOUCHER, Kind.REVOKE_VOUCHER, Kind.BLOCK, Kind.BLOCK);
        plans.perform(own(PAUL), LifeEvent.SAFETY, all);
        assertThat(get(Vouchers.class).list(own(PAUL))).isEmpty();
        assertThat(count("block where finess = '310000001' and rpps is null")).isOne();
    }

    /** R43: whatever else the attending physician is, they are blocked on a page of its own. */
    @Test
    void an_attending_physician_who_administers_too_is_not_proposed_to_be_blocked() {
        get(Roles.class).designate(own(PAUL), Role.ADMINISTRATOR, MARTIN);
        assertThat(steps.of(own(PAUL), LifeEvent.SAFETY).stream().map(Step::number))
                .contains(DURAND)
                .doesNotContain(MARTIN);
        assertThat(kinds(LifeEvent.MOVING)).contains(Kind.REMOVE_ATTENDING, Kind.REMOVE_ADMINISTRATOR);
        plans.perform(own(PAUL), LifeEvent.SAFETY, codes(LifeEvent.SAFETY, Kind.values()));
    }

    /** R77: the delegate goes on helping, finds the space, and no document in it. */
    @Test
    void documents_are_set_aside_in_silence() {
        assertThat(documents(citizen(READER, PAUL))).isOne();
        var told = count("notification where holder_id = 12");
        plans.perform(own(PAUL), LifeEvent.SAFETY, codes(LifeEvent.SAFETY, Kind.NARROW));
        assertThat(documents(citizen(READER, PAUL))).isZero();
        assertThat(documents(own(PAUL))).isOne();
        assertThat(family.delegations.mine(own(READER), reading).isActive()).isTrue();
        assertThat(count("notification where holder_id = 12")).isEqualTo(told);
    }

    @Test
    void what_is_over_meanwhile_or_made_up_is_left_alone() {
        var all = codes(LifeEvent.MOVING, Kind.values());
        get(Roles.class).remove(own(PAUL), Role.ATTENDING_PHYSICIAN);
        assertThat(plans.perform(own(PAUL), LifeEvent.MOVING, all).chosen()).hasSize(1);
        var made = Set.of("END_HELP_" + UUID.randomUUID(), "BLOCK_x", "");
        assertThat(plans.perform(own(PAUL), LifeEvent.SAFETY, made).chosen()).isEmpty();
        // a step of one event is not one of another
        assertThat(plans.perform(own(PAUL), LifeEvent.MOVING, codes(LifeEvent.SAFETY, Kind.REVOKE_CARD))
                        .chosen())
                .isEmpty();
    }

    /** R48, R72: who helps decides nothing; who represents a child does, for the child. */
    @Test
    void only_who_decides_plans() {
        for (var stranger : List.of(citizen(HELPER, PAUL), citizen(13, PAUL))) {
            refused(() -> steps.of(stranger, LifeEvent.SAFETY), Sharing.NOT_FOUND);
            refused(() -> plans.perform(stranger, LifeEvent.MOVING, Set.of()), Sharing.NOT_FOUND);
            refused(() -> get(LifeEvents.class).young(stranger), Sharing.NOT_FOUND);
            refused(() -> get(LifeEvents.class).closing(stranger), Sharing.NOT_FOUND);
        }
        get(Authorisations.class).authorise(citizen(MOTHER, CHILD), new Whom(DURAND, null), Length.YEAR, null);
        assertThat(steps.of(citizen(MOTHER, CHILD), LifeEvent.MOVING)).hasSize(1);
    }
}
