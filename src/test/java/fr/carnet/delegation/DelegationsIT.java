package fr.carnet.delegation;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static fr.carnet.delegation.Family.refused;
import static fr.carnet.delegation.Scope.AGENDA;
import static fr.carnet.delegation.Scope.DOCUMENTS_READ;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Consent;
import fr.carnet.delegation.help.Delegation.State;
import fr.carnet.platform.Refusal;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** R71, R73: delegations from the invitation to the end, at each instant that counts. */
class DelegationsIT {

    private final Family family = new Family();

    @Test
    void nothing_is_open_before_the_invited_person_says_yes() {
        var ref = family.delegations.invite(own(PAUL), family.asked(11, "2026-12-31", AGENDA, DOCUMENTS_READ));
        assertThat(family.reaches(11, PAUL)).isFalse();
        var code = family.delegations.find(own(PAUL), ref).code();
        family.accept(11, code);
        assertThat(family.links.of(citizen(11, PAUL)).orElseThrow().scopes()).isEqualTo(Set.of(AGENDA, DOCUMENTS_READ));
        assertThat(family.links.others(own(11))).singleElement().satisfies(space -> {
            assertThat(space.name()).isEqualTo("Paul Lefevre");
            assertThat(space.isChild()).isFalse();
        });
        assertThat(family.delegations.find(own(PAUL), ref).state()).isEqualTo(State.ACTIVE);
    }

    /** One answer for a wrong, used, voided or expired code, and for somebody else's (SECURITY 9). */
    @Test
    void a_code_serves_once_for_one_name_and_the_last_one_only() {
        var ref = family.delegations.invite(own(PAUL), family.asked(11, "2026-12-31", AGENDA));
        var first = family.delegations.find(own(PAUL), ref).code();
        refused(() -> family.replies.enter(own(12), first), Helping.INVITATION_UNKNOWN);
        family.delegations.redraw(own(PAUL), ref);
        var second = family.delegations.find(own(PAUL), ref).code();
        refused(() -> family.replies.enter(own(11), first), Helping.INVITATION_UNKNOWN);
        family.accept(11, second.toLowerCase().replace("-", " "));
        refused(() -> family.replies.enter(own(11), second), Helping.INVITATION_UNKNOWN);
    }

    @Test
    void an_invitation_expires_at_the_instant() {
        var ref = family.delegations.invite(own(PAUL), family.asked(11, "2026-12-31", AGENDA));
        var code = family.delegations.find(own(PAUL), ref).code();
        family.visitors.at("2026-12-06T09:59:59Z");
        assertThat(family.replies.enter(own(11), code).holderName()).isEqualTo("Paul Lefevre");
        family.visitors.at("2026-12-06T10:00:00Z");
        refused(() -> family.replies.enter(own(11), code), Helping.INVITATION_UNKNOWN);
        assertThat(family.delegations.find(own(PAUL), ref).state()).isEqualTo(State.UNANSWERED);
    }

    /** SECURITY 10: five tries of an account, then a pause, whatever the code. */
    @Test
    void tries_are_counted_for_each_account() {
        var ref = family.delegations.invite(own(PAUL), family.asked(11, "2026-12-31", AGENDA));
        for (var n = 0; n < 5; n++) refused(() -> family.replies.enter(own(11), "AAAA"), Helping.INVITATION_UNKNOWN);
        var code = family.delegations.find(own(PAUL), ref).code();
        refused(() -> family.replies.enter(own(11), code), Consent.TOO_MANY_TRIES);
        family.visitors.at("2026-11-22T10:31:00Z");
        family.accept(11, code);
    }

    @Test
    void by_mail_the_invitation_waits_for_whoever_has_this_name_and_this_address() {
        var asked = new fr.carnet.delegation.help.NewDelegation(
                "Aline", "Aidant L", "Aidant11@example.org", Set.of(AGENDA), java.time.LocalDate.parse("2026-12-31"));
        family.delegations.invite(own(PAUL), asked);
        assertThat(family.replies.received(own(12))).isEmpty();
        var offer = family.replies.received(own(11)).get(0);
        family.replies.accept(own(11), offer.ref(), null);
        assertThat(family.reaches(11, PAUL)).isTrue();
        assertThat(family.visitors.database.count(
                        "outbox where template = 'INVITED' and recipient = 'Aidant11@example.org'"))
                .isOne();
    }

    @Test
    void it_ends_at_the_end_of_its_last_day_without_any_job() {
        family.helps(11, PAUL, AGENDA);
        family.visitors.at("2026-12-31T22:59:59Z");
        assertThat(family.reaches(11, PAUL)).as("31 December 23:59:59 in Paris").isTrue();
        family.visitors.at("2026-12-31T23:00:00Z");
        assertThat(family.reaches(11, PAUL)).isFalse();
        assertThat(family.links.others(own(11))).isEmpty();
        assertThat(family.delegations.all(own(PAUL)).get(0).endedBy()).isEqualTo("DATE");
    }

    @Test
    void eighteen_months_at_most_and_never_yesterday() {
        refused(
                () -> family.delegations.invite(own(PAUL), family.asked(11, "2028-05-23", AGENDA)),
                Helping.END_TOO_FAR);
        refused(() -> family.delegations.invite(own(PAUL), family.asked(11, "2026-11-21", AGENDA)), Helping.END_PAST);
        refused(() -> family.delegations.invite(own(PAUL), family.asked(11, "2026-12-31")), Helping.NO_SCOPE);
        family.delegations.invite(own(PAUL), family.asked(11, "2028-05-22", AGENDA));
    }

    @Test
    void either_side_ends_it_at_once_and_the_other_is_told() {
        var first = family.helps(11, PAUL, AGENDA);
        family.delegations.end(own(PAUL), first);
        assertThat(family.reaches(11, PAUL)).isFalse();
        refused(() -> family.delegations.end(own(PAUL), first), Helping.ALREADY_OVER);
        var second = family.helps(11, PAUL, AGENDA);
        family.delegations.leave(own(11), second);
        assertThat(family.reaches(11, PAUL)).isFalse();
        assertThat(family.delegations.find(own(PAUL), second).endedBy()).isEqualTo("DELEGATE");
        assertThat(family.visitors.database.count("notification where kind = 'DELEGATION_ENDED' and holder_id = 11"))
                .isOne();
        assertThat(family.visitors.database.count("notification where kind = 'DELEGATION_ENDED' and holder_id = 4"))
                .isOne();
        assertThat(family.visitors.database.count("trace where action = 'END_DELEGATION' and holder_id = 4"))
                .isEqualTo(2);
    }

    /** R72, attack 1: nobody else ends, sees or answers it. */
    @Test
    void others_find_nothing() {
        var ref = family.helps(11, PAUL, AGENDA);
        refused(() -> family.delegations.mine(own(12), ref), Helping.LINK_UNKNOWN);
        refused(() -> family.delegations.leave(own(PAUL), ref), Helping.LINK_UNKNOWN);
        refused(() -> family.delegations.find(own(MOTHER), ref), Helping.LINK_UNKNOWN);
        refused(() -> family.delegations.end(citizen(11, PAUL), ref), Helping.NOT_YOURS);
        refused(
                () -> family.delegations.invite(citizen(11, PAUL), family.asked(12, "2026-12-31", AGENDA)),
                Helping.NOT_YOURS);
    }

    @Test
    void nobody_helps_themselves_and_nobody_twice() {
        var ref = family.delegations.invite(own(11), family.asked(11, "2026-12-31", AGENDA));
        var code = family.delegations.find(own(11), ref).code();
        refused(() -> family.accept(11, code), Helping.ONESELF);
        family.helps(12, PAUL, AGENDA);
        refused(() -> family.helps(12, PAUL, AGENDA), Helping.ALREADY_HELPS);
    }

    @Test
    void of_invitations_at_once_three_find_a_place() throws Exception {
        var acts = new ArrayList<Callable<Boolean>>();
        for (var n = 11L; n <= 18; n++) {
            var helper = n;
            acts.add(
                    () -> done(() -> family.delegations.invite(own(PAUL), family.asked(helper, "2026-12-31", AGENDA))));
        }
        assertThat(atOnce(acts)).isEqualTo(3);
        assertThat(family.visitors.database.count("delegation where holder_id = 4"))
                .isEqualTo(3);
    }

    @Test
    void an_invitation_that_nobody_answers_frees_its_place() {
        for (var n = 11L; n <= 13; n++) family.delegations.invite(own(PAUL), family.asked(n, "2026-12-31", AGENDA));
        refused(
                () -> family.delegations.invite(own(PAUL), family.asked(14, "2026-12-31", AGENDA)),
                Helping.TOO_MANY_DELEGATES);
        family.visitors.at("2026-12-06T10:00:00Z");
        family.delegations.invite(own(PAUL), family.asked(14, "2026-12-31", AGENDA));
    }

    @Test
    void of_answers_at_once_five_find_a_place() throws Exception {
        var acts = new ArrayList<Callable<Boolean>>();
        for (var n = 12L; n <= 19; n++) {
            var holder = n;
            var ref = family.delegations.invite(own(holder), family.asked(11, "2026-12-31", AGENDA));
            var code = family.delegations.find(own(holder), ref).code();
            var offer = family.replies.enter(own(11), code).ref();
            acts.add(() -> done(() -> family.replies.accept(own(11), offer, code)));
        }
        assertThat(atOnce(acts)).isEqualTo(5);
        assertThat(family.links.others(own(11))).hasSize(5);
    }

    /** SECURITY 4: no read that starts after the acknowledgement of the end. */
    @Test
    void from_the_acknowledgement_on_no_request_is_let_in() throws Exception {
        var ref = family.helps(11, PAUL, AGENDA);
        var acknowledged = new AtomicBoolean();
        var late = new AtomicBoolean();
        var started = new java.util.concurrent.CountDownLatch(3);
        var pool = Executors.newFixedThreadPool(3);
        var stop = new AtomicBoolean();
        for (var reader = 0; reader < 3; reader++) {
            pool.submit(() -> {
                while (!stop.get()) {
                    var after = acknowledged.get();
                    if (family.reaches(11, PAUL) && after) late.set(true);
                    started.countDown();
                }
            });
        }
        started.await();
        family.delegations.end(own(PAUL), ref);
        acknowledged.set(true);
        for (var n = 0; n < 50; n++) assertThat(family.reaches(11, PAUL)).isFalse();
        stop.set(true);
        pool.shutdown();
        assertThat(pool.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES))
                .isTrue();
        assertThat(late).isFalse();
    }

    /** R76: what a parent gives for a child ends with the childhood. */
    @Test
    void for_a_child_it_ends_at_majority_at_the_latest() {
        family.visitors.at("2034-06-01T10:00:00Z");
        var asked = family.asked(11, "2035-06-01", AGENDA);
        var ref = family.delegations.invite(citizen(MOTHER, CHILD), asked);
        assertThat(family.delegations.find(citizen(MOTHER, CHILD), ref).until()).isEqualTo("2034-09-01T22:00:00Z");
    }

    private static long atOnce(ArrayList<Callable<Boolean>> acts) throws Exception {
        var pool = Executors.newFixedThreadPool(acts.size());
        var done = 0L;
        for (var result : pool.invokeAll(acts)) if (result.get()) done++;
        pool.shutdown();
        return done;
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
