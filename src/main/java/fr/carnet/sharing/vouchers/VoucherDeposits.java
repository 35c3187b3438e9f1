package fr.carnet.sharing.vouchers;

import fr.carnet.consent.Spaces;
import fr.carnet.consent.identification.Attempts;
import fr.carnet.directory.Directory;
import fr.carnet.directory.Professional;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.platform.web.Stamp;
import fr.carnet.records.Author;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.NewDocument;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Grant;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.deposit.ByHand;
import fr.carnet.sharing.deposit.Deposits;
import fr.carnet.sharing.deposit.Lot;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A professional whose software cannot send adds one document with a voucher (R34). The code stands for the number of the
 * patient: whoever types it is shown whom the document is for, and nothing else.
 */
@Stateless
public class VoucherDeposits {

    private static final Grant GIVEN = new Grant(Rule.VOUCHER_TO_ADD, null);

    @Inject
    VouchersInForce vouchers;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Deposits deposits;

    @Inject
    Documents documents;

    @Inject
    ByHand byHand;

    @Inject
    Spaces spaces;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

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

    /** Whom the document is for: what a professional compares with the person before them. */
    public record Patient(String familyName, String givenName, LocalDate birthDate) {}

    /**
     * From now on nobody else adds with it; whoever typed it may type it again. Whatever is wrong, the answer is the same;
     * the tries of one professional pause, and are never locked.
     *
     * @return ref of the voucher
     * @throws Refusal CODE_UNKNOWN, {@link fr.carnet.consent.Consent#TOO_MANY_TRIES}
     */
    public UUID type(Viewer viewer, String code) {
        var now = clock.instant();
        attempts.begin("voucher-to-add", viewer.actorId(), now);
        var holder =
                vouchers.holderOf(Vouchers.digest(stamp, code)).orElseThrow(() -> new Refusal(Vouching.CODE_UNKNOWN));
        subject.is(holder);
        var digest = Vouchers.digest(stamp, holder, code);
        var voucher = vouchers.of(holder, now).stream()
                .filter(one -> one.adding()
                        && one.digest().equals(digest)
                        && one.finess().equals(viewer.finess()))
                .findFirst();
        var given = voucher.isEmpty() ? List.<Grant>of() : List.of(GIVEN);
        var rule = policies.current()
                .adding(viewer, permissions.facts(viewer, holder, now).withOnly(given));
        if (!rule.allows() || !vouchers.hold(holder, voucher.get().ref(), viewer.actorId(), now)) {
            var why = rule.allows() ? Rule.NOT_AUTHORISED : rule;
            journal.recordApart(Act.refused(viewer, holder, Action.USE_VOUCHER_TO_ADD, why.name(), List.of()));
            throw new Refusal(Vouching.CODE_UNKNOWN);
        }
        attempts.succeeded("voucher-to-add", viewer.actorId());
        journal.record(Act.allowed(viewer, holder, Action.USE_VOUCHER_TO_ADD, rule.name(), List.of()));
        return voucher.get().ref();
    }

    /**
     * Only for whoever typed the code, as long as it serves.
     *
     * @throws Refusal NOT_FOUND, VOUCHER_ENDED, VOUCHER_SPENT
     */
    public Patient patient(Viewer viewer, UUID ref) {
        var person = person(ref);
        var voucher = held(viewer, person, ref);
        if (voucher.addedAt() != null) throw new Refusal(Vouching.VOUCHER_SPENT);
        if (!serves(viewer, person, voucher)) throw new Refusal(Vouching.VOUCHER_ENDED);
        var traits = person.traits();
        return new Patient(traits.familyName(), traits.givenNames().get(0), traits.birthDate());
    }

    /**
     * Adds the one document. The very same sent twice, even at once, is added once.
     *
     * @throws Refusal NOT_FOUND, VOUCHER_ENDED, VOUCHER_SPENT, and what {@link ByHand} refuses
     */
    public void add(Viewer viewer, UUID ref, ByHand.Typed typed, byte[] bytes) {
        var person = person(ref);
        spaces.hold(person.id());
        var voucher = held(viewer, person, ref);
        var sent = byHand.document(viewer, "urn:uuid:" + ref, typed, author(viewer), false, bytes);
        if (voucher.addedAt() != null) {
            if (!isThere(person, sent)) throw new Refusal(Vouching.VOUCHER_SPENT);
            return;
        }
        if (!serves(viewer, person, voucher)) throw ended(viewer, person);
        if (!vouchers.spend(person.id(), ref, viewer.actorId(), clock.instant())) throw ended(viewer, person);
        deposits.deposit(viewer, person, GIVEN, lot(sent));
    }

    private Person person(UUID ref) {
        var person = persons.owning(ref).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        subject.is(person.id());
        return person;
    }

    private Voucher held(Viewer viewer, Person person, UUID ref) {
        return vouchers.find(person.id(), ref)
                .filter(voucher -> voucher.isHeldBy(viewer))
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    private boolean serves(Viewer viewer, Person person, Voucher voucher) {
        var now = clock.instant();
        var facts = permissions.facts(viewer, person.id(), now).withOnly(List.of(GIVEN));
        return voucher.revokedAt() == null
                && now.isBefore(voucher.until())
                && policies.current().adding(viewer, facts).allows();
    }

    private Refusal ended(Viewer viewer, Person person) {
        journal.recordApart(Act.refused(viewer, person.id(), Action.DEPOSIT, Rule.NOT_AUTHORISED.name(), List.of()));
        return new Refusal(Vouching.VOUCHER_ENDED);
    }

    private boolean isThere(Person person, NewDocument sent) {
        return documents
                .findByUniqueId(person.id(), sent.uniqueId(), false)
                .filter(known -> isTheSame(known, sent))
                .isPresent();
    }

    private boolean isTheSame(DocumentEntry known, NewDocument sent) {
        return documents.sameBytes(known, sent.content())
                && known.title().equals(sent.title())
                && known.typeCode().equals(sent.typeCode())
                && known.serviceStart().equals(sent.serviceStart());
    }

    private Author author(Viewer viewer) {
        var listed = directory.professional(viewer.rpps());
        return new Author(
                Author.Kind.PROFESSIONAL,
                "8" + viewer.rpps(),
                listed.map(Professional::familyName).orElse(viewer.displayName()),
                listed.map(Professional::givenName).orElse(null),
                null,
                viewer.organization(),
                viewer.finess());
    }

    private Lot lot(NewDocument sent) {
        return new Lot(
                null,
                null,
                null,
                null,
                null,
                sent.title(),
                null,
                sent.author(),
                clock.instant(),
                List.of(new Lot.Item(sent, null)));
    }
}
