package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.carnet.notification.discreet.AddressMailsOf;
import fr.carnet.notification.discreet.DiscreetModes;
import fr.carnet.notification.discreet.SafeAddresses;
import fr.carnet.notification.discreet.SafePlace;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M9: another address is told of nothing until the code that was sent to it has been typed. */
class SafeAddressesIT {

    private static final String SAFE = "refuge@example.org";
    private static final Pattern CODE = Pattern.compile("\\d{3} \\d{3}");

    @TempDir
    Path printDir;

    private Told told;
    private SafeAddresses addresses;

    @BeforeEach
    void start() {
        told = new Told(printDir);
        AddressMailsOf.observe(told.beans);
        addresses = told.beans.get(SafeAddresses.class);
    }

    @AfterEach
    void stop() {
        told.close();
    }

    /** The code of the mail that arrives there. */
    private String code(String address) throws Exception {
        addresses.ask(Told.HOLDER, address);
        told.beans.get(Outbox.class).sendWaiting();
        var mail = told.server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(address);
        var text = mail.getSubject() + mail.getContent();
        assertThat(text).doesNotContainIgnoringCase("carnet").doesNotContain("santé", "{{");
        told.server.purgeEmailFromAllMailboxes();
        var code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void oneThatIsConfirmedIsToldInsteadOfTheUsualOne() throws Exception {
        var code = code(SAFE);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).allMatch(mail -> mail.startsWith("holder@"));
        assertThat(addresses.confirm(Told.HOLDER, code.replace(" ", ""))).isTrue();
        assertThat(told.beans.get(DiscreetModes.class).of(Told.HOLDER).place()).isEqualTo(SafePlace.ADDRESS);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).singleElement().asString().startsWith(SAFE);
        told.beans.get(DiscreetModes.class).turn(Told.HOLDER, false);
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).singleElement().asString().startsWith("holder@");
    }

    /** Nobody knew an address of theirs: the safe one is an address. */
    @Test
    void whoeverHasNoUsualAddressIsToldThere() throws Exception {
        told.database.asSuperuser("update person set email = null where id = 1");
        addresses.confirm(Told.HOLDER, code(SAFE));
        told.tell(Event.EMERGENCY_ACCESS, null);
        assertThat(told.arrived()).singleElement().asString().startsWith(SAFE);
        assertThat(told.beans.get(NotificationSettings.class).hasEmail(Told.HOLDER))
                .isTrue();
    }

    @Test
    void aWrongCodeConfirmsNothingAndFiveVoidTheRightOne() throws Exception {
        var code = code(SAFE);
        for (int i = 0; i < 5; i++)
            assertThat(addresses.confirm(Told.HOLDER, "x")).isFalse();
        assertThat(addresses.asked(Told.HOLDER)).isEmpty();
        assertThat(addresses.confirm(Told.HOLDER, code)).isFalse();
        assertThat(told.database.count("discreet_mode")).isZero();
        assertThat(addresses.confirm(Told.HOLDER, code(SAFE)))
                .as("the same address, the same instant, another try")
                .isTrue();
    }

    /** A million codes would soon be tried were all looked at before any is counted. */
    @Test
    void fiveTriesAreFiveEvenAtOnce() throws Exception {
        code(SAFE);
        var pool = Executors.newFixedThreadPool(8);
        var tries = new ArrayList<Future<Boolean>>();
        told.beans.inTransaction(() -> {
            told.beans.get(Subject.class).is(1);
            told.beans.get(Sql.class).change("update address_to_confirm set asked = asked where holder_id = ?", 1L);
            for (int i = 0; i < 8; i++) tries.add(pool.submit(() -> addresses.confirm(Told.HOLDER, "x")));
            await().until(() -> told.database.count(
                            "pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                    == 8);
            return null;
        });
        pool.shutdown();
        assertThat(tries).extracting(Future::get).containsOnly(false);
        assertThat(told.database.count("address_to_confirm where tries = 5")).isOne();
    }

    @Test
    void aCodeIsGoodForAnHour() throws Exception {
        var code = code(SAFE);
        told.now = told.now.plusSeconds(3600);
        assertThat(addresses.confirm(Told.HOLDER, code)).isFalse();
        assertThat(addresses.asked(Told.HOLDER)).isEmpty();
    }

    @Test
    void theCodeOfOneAddressConfirmsNoOther() throws Exception {
        var code = code(SAFE);
        told.now = told.now.plusSeconds(1);
        code("autre@example.org");
        assertThat(addresses.confirm(Told.HOLDER, code)).isFalse();
    }

    @Test
    void threeCodesADayLeaveAtMost() throws Exception {
        for (int i = 0; i < 3; i++) code(SAFE);
        assertThatThrownBy(() -> addresses.ask(Told.HOLDER, SAFE)).isInstanceOf(Refusal.class);
        told.now = told.now.plusSeconds(86_400);
        code(SAFE);
    }

    /** The code would go to the address before: it is asked for again once that mail has left. */
    @Test
    void whileACodeWaitsNoOtherIsAskedFor() {
        addresses.ask(Told.HOLDER, SAFE);
        assertThatThrownBy(() -> addresses.ask(Told.HOLDER, "autre@example.org"))
                .isInstanceOf(Refusal.class);
        assertThat(addresses.asked(Told.HOLDER)).contains(SAFE);
    }

    /** Attack 3. */
    @ParameterizedTest
    @ValueSource(
            strings = {"refuge", "a@b", "a@b.fr\r\nBcc: spy@example.org", "a@b.fr, c@d.fr", "<a@b.fr>", "a b@c.fr"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> addresses.ask(Told.HOLDER, typed)).isInstanceOf(Refusal.class);
        assertThat(told.database.count("outbox")).isZero();
    }

    /** That it does not arrive says nothing of their own address. */
    @Test
    void aCodeThatCannotBeDeliveredIsNobodysFailure() throws Exception {
        told.server.stop();
        addresses.ask(Told.HOLDER, SAFE);
        told.database.asSuperuser("update outbox set attempts = 3");
        told.beans.get(Outbox.class).sendWaiting();
        assertThat(told.database.count("outbox where state = 'FAILED'")).isOne();
        assertThat(told.database.count("outbox")).isOne();
        assertThat(told.beans
                        .get(Notices.class)
                        .page(Told.HOLDER, 1, java.util.List.of())
                        .mailFails())
                .isFalse();
    }
}
