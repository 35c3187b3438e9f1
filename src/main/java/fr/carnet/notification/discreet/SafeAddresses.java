package fr.carnet.notification.discreet;

import fr.carnet.identity.Viewer;
import fr.carnet.notification.Notification;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Another address at which somebody may be told: given, then confirmed by a code that was sent to it. */
@Stateless
public class SafeAddresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>,;:()\"\\p{Cntrl}]{1,64}@[^\\s@<>,;:()\"\\p{Cntrl}]{1,180}\\.[^\\s@<>,;:()\"\\p{Cntrl}]{2,60}");

    private static final String WAITING =
            "select address, asked_at, asked, tries from address_to_confirm where holder_id = ?";
    /** Those who type at once stand in line: each wrong code counts before the next is looked at. */
    private static final String HELD = WAITING + " for update";

    private static final String ASK =
            """
            insert into address_to_confirm (holder_id, address, asked_at, asked) values (?, ?, ?, ?)
            on conflict (holder_id) do update set address = excluded.address, asked_at = excluded.asked_at,
                asked = excluded.asked, tries = 0
            """;
    private static final String MAIL =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
            select id, 'EMAIL', ?, '%s', language, ?, ?, 'THIRD_PARTY' from person where id = ?
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """
                    .formatted(AddressCodes.TEMPLATE);

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    DiscreetModes modes;

    @Inject
    AddressCodes codes;

    @Inject
    InstantSource clock;

    /** The address whose code may be typed now. */
    public Optional<String> asked(Viewer viewer) {
        enter(viewer);
        return waiting(viewer.person())
                .filter(one -> one.isOpen(clock.instant()))
                .map(AddressToConfirm::address);
    }

    /** @throws Refusal NOT_AN_ADDRESS, TOO_MANY_CODES, or CODE_WAITS while the mail before has not left */
    public void ask(Viewer viewer, String typed) {
        enter(viewer);
        var address = typed.strip();
        if (!ADDRESS.matcher(address).matches()) throw new Refusal(Notification.NOT_AN_ADDRESS);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = waiting(viewer.person());
        if (!before.map(one -> one.mayAskAgain(now)).orElse(true)) throw new Refusal(Notification.TOO_MANY_CODES);
        sql.change(
                ASK,
                viewer.person(),
                address,
                now,
                before.map(one -> one.askedBefore(now)).orElse(0) + 1);
        if (sql.change(MAIL, address, now, now, viewer.person()) == 0) throw new Refusal(Notification.CODE_WAITS);
    }

    /** Messages go there from now on. @return false when the code is wrong; five wrong ones void it */
    public boolean confirm(Viewer viewer, String typed) {
        var mode = modes.of(viewer);
        var waiting = find(HELD, viewer.person()).filter(one -> one.isOpen(clock.instant()));
        if (waiting.isEmpty()) return false;
        if (!codes.opens(waiting.get(), typed)) {
            sql.change("update address_to_confirm set tries = tries + 1 where holder_id = ?", viewer.person());
            return false;
        }
        sql.change("delete from address_to_confirm where holder_id = ?", viewer.person());
        modes.save(viewer, mode.at(waiting.get().address()));
        return true;
    }

    /** Of this account, for the mail that leaves. */
    public Optional<AddressToConfirm> waiting(long account) {
        return find(WAITING, account);
    }

    private Optional<AddressToConfirm> find(String query, long account) {
        subject.is(account);
        return sql.first(
                query,
                row -> new AddressToConfirm(
                        account, row.getString(1), row.getTimestamp(2).toInstant(), row.getInt(3), row.getInt(4)),
                account);
    }

    private void enter(Viewer viewer) {
        if (!viewer.isHolder()) throw new Refusal(Notification.NOT_HOLDER);
    }
}
