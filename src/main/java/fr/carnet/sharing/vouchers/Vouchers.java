package fr.carnet.sharing.vouchers;

import fr.carnet.consent.PrintedCode;
import fr.carnet.directory.Directory;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Organization;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Action;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.web.Stamp;
import fr.carnet.sharing.circle.Deciders;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The holder makes a code on paper for one structure, for some hours, and takes it back (R34). */
@Stateless
public class Vouchers {

    /** Forty bits, tried a few times at most. */
    static final int SIGNS = 8;

    private static final int MOST = 10;

    @Inject
    Deciders deciders;

    @Inject
    VouchersInForce vouchers;

    @Inject
    Directory directory;

    @Inject
    DocumentTypes types;

    @Inject
    Persons persons;

    @Inject
    Stamp stamp;

    @Inject
    InstantSource clock;

    /** @param code as printed, the only time that it is known: {@code K7QF-2M4X} */
    public record Made(UUID ref, String code, Instant until) {}

    /**
     * @param groups what it lets read; asked of {@link Tick#READ} only
     * @throws Refusal STRUCTURE_UNKNOWN, HOURS_MISSING, TICKS_MISSING, GROUPS_MISSING, TOO_MANY_VOUCHERS,
     *     STRUCTURE_BLOCKED to read: a block does not stop feeding (R42)
     */
    public Made make(Viewer viewer, String finess, Hours hours, Set<Tick> ticks, Collection<String> groups) {
        var reading = ticks.contains(Tick.READ);
        var adding = ticks.contains(Tick.ADD);
        var action = adding ? reading ? Action.MAKE_VOUCHER_FOR_BOTH : Action.MAKE_VOUCHER_TO_ADD : Action.MAKE_VOUCHER;
        var holder = deciders.hold(viewer, action);
        var structure = directory.organization(finess).orElseThrow(() -> new Refusal(Vouching.STRUCTURE_UNKNOWN));
        if (hours == null) throw new Refusal(Vouching.HOURS_MISSING);
        if (ticks.isEmpty()) throw new Refusal(Vouching.TICKS_MISSING);
        var wanted = reading ? known(groups) : List.<String>of();
        if (reading && wanted.isEmpty()) throw new Refusal(Vouching.GROUPS_MISSING);
        var now = clock.instant();
        if (list(viewer).size() >= MOST) throw new Refusal(Vouching.TOO_MANY_VOUCHERS);
        if (reading && deciders.isBlocked(viewer, finess)) throw new Refusal(Vouching.STRUCTURE_BLOCKED);
        var code = adding ? named(holder) : PrintedCode.random(SIGNS);
        var ref = Refs.next(persons.find(holder).orElseThrow().prefix());
        var until = hours.after(now);
        vouchers.add(
                holder,
                new Voucher(
                        ref,
                        finess,
                        digest(stamp, holder, code),
                        reading,
                        adding,
                        wanted,
                        now,
                        until,
                        null,
                        null,
                        null,
                        null),
                viewer.actorId());
        deciders.done(viewer, action, structure.name());
        return new Made(ref, code, until);
    }

    /** @throws Refusal VOUCHER_OVER */
    public void revoke(Viewer viewer, UUID ref) {
        var holder = deciders.hold(viewer, Action.REVOKE_VOUCHER);
        var now = clock.instant();
        var name = find(viewer, ref).structure().name();
        if (!vouchers.revoke(holder, ref, viewer.actorId(), now)) throw new Refusal(Vouching.VOUCHER_OVER);
        deciders.done(viewer, Action.REVOKE_VOUCHER, name);
    }

    /** @param used it opened the space to the structure, until its hours are over */
    public record Waiting(Voucher voucher, Organization structure, boolean used) {}

    /** Those that are not over, and not spent. */
    public List<Waiting> list(Viewer viewer) {
        return vouchers.of(deciders.at(viewer), clock.instant()).stream()
                .filter(voucher -> !voucher.isSpent())
                .map(this::named)
                .toList();
    }

    /** Those with which a document may still be added; none as long as the space is not open. */
    public List<Waiting> toAdd(Viewer viewer) {
        if (!deciders.decides(viewer)) return List.of();
        return list(viewer).stream().filter(one -> one.voucher().isToAdd()).toList();
    }

    /** @throws Refusal VOUCHER_OVER */
    public Waiting find(Viewer viewer, UUID ref) {
        return list(viewer).stream()
                .filter(one -> one.voucher().ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new Refusal(Vouching.VOUCHER_OVER));
    }

    /** What the database keeps of a code: of this holder, and nothing without the key of the portal. */
    static String digest(Stamp stamp, long holder, String typed) {
        return stamp.of("voucher", holder + ":" + PrintedCode.plain(typed));
    }

    /** The same, of nobody in particular: for a code that is typed without saying whose it is. */
    static String digest(Stamp stamp, String typed) {
        return stamp.of("voucher-to-add", PrintedCode.plain(typed));
    }

    /** A code that is nobody else's. */
    private String named(long holder) {
        var code = PrintedCode.random(SIGNS);
        while (!vouchers.name(holder, digest(stamp, code))) code = PrintedCode.random(SIGNS);
        return code;
    }

    private Waiting named(Voucher voucher) {
        var structure = directory
                .organization(voucher.finess())
                .orElse(new Organization(voucher.finess(), voucher.finess(), null));
        return new Waiting(voucher, structure, voucher.usedAt() != null);
    }

    private List<String> known(Collection<String> groups) {
        return types.groups(Locale.FRENCH).stream()
                .map(Choice::value)
                .filter(groups::contains)
                .toList();
    }
}
