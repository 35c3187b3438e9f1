package fr.carnet.sharing.vouchers;

import fr.carnet.consent.Consent;
import fr.carnet.consent.identification.Attempts;
import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.platform.web.Stamp;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Grant;
import fr.carnet.sharing.Patients;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A professional types a voucher that a patient gave to their structure (R34). */
@Stateless
public class VoucherUses {

    @Inject
    Patients patients;

    @Inject
    VouchersInForce vouchers;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Attempts attempts;

    @Inject
    Journal journal;

    @Inject
    Stamp stamp;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * One use. Whatever is wrong, the answer is the same; the tries on one number from one structure pause, and are
     * never locked.
     *
     * @throws Refusal VOUCHER_UNKNOWN, TOO_MANY_SEARCHES, {@link Consent#TOO_MANY_TRIES}
     */
    public Person use(
            Viewer viewer, String matricule, String familyName, String givenName, LocalDate birthDate, String code) {
        var now = clock.instant();
        var target = matricule.replaceAll("\\s", "").toUpperCase(Locale.ROOT) + "@" + viewer.finess();
        var person = patients.identify(viewer, matricule, familyName, givenName, birthDate);
        attempts.begin("voucher", target, now);
        var patient = person.orElseThrow(() -> new Refusal(Vouching.VOUCHER_UNKNOWN));
        open(viewer, patient.id(), code, now);
        attempts.succeeded("voucher", target);
        return patient;
    }

    private void open(Viewer viewer, long holder, String code, Instant now) {
        subject.is(holder);
        var voucher = matching(viewer, holder, code, now);
        var rule = rule(viewer, holder, voucher, now);
        if (!rule.allows() || !vouchers.use(holder, voucher.ref(), viewer.actorId(), now)) {
            var why = rule.allows() ? Rule.NOT_AUTHORISED : rule;
            journal.recordApart(Act.refused(viewer, holder, Action.USE_VOUCHER, why.name(), List.of()));
            throw new Refusal(Vouching.VOUCHER_UNKNOWN);
        }
        journal.record(Act.allowed(viewer, holder, Action.USE_VOUCHER, rule.name(), List.of()));
    }

    /** The policy's answer if the voucher were given to whoever types it. */
    private Rule rule(Viewer viewer, long holder, Voucher voucher, Instant now) {
        var facts = permissions.facts(viewer, holder, now);
        var given = voucher == null ? List.<Grant>of() : List.of(new Grant(Rule.VOUCHER, Set.copyOf(voucher.groups())));
        return policies.current().space(viewer, facts.withOnly(given));
    }

    /** All are compared, each in a time that says nothing of where it differs. */
    private Voucher matching(Viewer viewer, long holder, String code, Instant now) {
        var typed = Vouchers.digest(stamp, holder, code).getBytes(StandardCharsets.UTF_8);
        Voucher found = null;
        for (var voucher : vouchers.of(holder, now)) {
            var same = MessageDigest.isEqual(voucher.digest().getBytes(StandardCharsets.UTF_8), typed);
            var here = Objects.equals(voucher.finess(), viewer.finess());
            if (same & here & voucher.opens(now)) found = voucher;
        }
        return found;
    }
}
