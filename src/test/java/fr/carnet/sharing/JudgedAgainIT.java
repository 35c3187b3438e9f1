package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Subject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R68, R29: a message leaves about what its reader finds in the list of notices at that moment, and about nothing else. */
class JudgedAgainIT extends Twins {

    @BeforeEach
    void nothingIsDue() {
        forgetWhatIsDue();
    }

    private void tell(Event event, UUID document) {
        family.visitors.beans.inTransaction(() -> {
            family.visitors.beans.get(Subject.class).is(KEEPER);
            family.visitors.beans.get(Notifications.class).tell(KEEPER, event, "Dr Jean MARTIN", document);
            return null;
        });
    }

    @Test
    void whatStaysVisibleIsTold() {
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        assertThat(messages(MOTHER)).isOne();
        assertThat(messages(HELPER)).isOne();
    }

    @Test
    void whatIsSetAsideFromADelegateSinceIsNot() {
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        setAside("Radio");
        assertThat(messages(HELPER)).isZero();
        assertThat(messages(MOTHER)).isOne();
    }

    @Test
    void norWhatAMinorKeepsSince() {
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        keep("Radio");
        assertThat(messages(HELPER)).isZero();
        assertThat(messages(MOTHER)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into masking (holder_id, document_id, masked_at, masked_by) select 31, id, now(), 'person:31' from document where holder_id = 31",
                "update delegation set scopes = '{AGENDA}'",
                "update space set state = 'CLOSED', closed_at = now()"
            })
    void norWhatADelegateMayNoLongerSee(String since) {
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        family.visitors.database.asSuperuser(since);
        assertThat(messages(HELPER)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document set status = 'DELETED' where holder_id = 31",
                "update document set patient_sees_from = '2027-01-01' where holder_id = 31"
            })
    void norWhatIsGoneOrHiddenFromAll(String since) {
        family.visitors.database.asSuperuser(
                "update person set email = 'nour@example.org' where id = 31",
                "insert into notification_setting values (31, 31, 'DOCUMENT', 'DAILY', 'OFF')");
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        family.visitors.database.asSuperuser(since);
        family.visitors.at("2026-11-24T10:00:00Z");
        assertThat(messages(KEEPER)).isZero();
        assertThat(messages(MOTHER)).isZero();
        assertThat(messages(HELPER)).isZero();
    }

    /** An emergency is never off: that the document is gone changes nothing of who came. */
    @Test
    void anEmergencyAboutADocumentThatIsGoneIsTold() {
        tell(Event.EMERGENCY_ACCESS, ref(KEEPER, "Radio"));
        family.visitors.database.asSuperuser("update document set status = 'DELETED' where holder_id = 31");
        assertThat(messages(MOTHER)).isOne();
    }

    /** One of several is enough, and the list says the same. */
    @Test
    void whatIsLeftOfSeveralIsTold() {
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Vaccins"));
        keep("Radio");
        assertThat(notices(citizen(MOTHER, KEEPER))).contains("Vaccins").doesNotContain("Radio");
        assertThat(messages(MOTHER)).isOne();
        assertThat(notices(own(KEEPER))).contains("Radio");
    }

    /** R65: what waits for the morning is judged in the morning. */
    @Test
    void whatWasHeldForTheNightIsJudgedInTheMorning() {
        family.visitors.database.asSuperuser(
                "update person set email = 'nour@example.org' where id = 31",
                "insert into notification_hours values (31, 31, 8, true)");
        family.visitors.at("2026-11-22T22:00:00Z");
        tell(Event.NEW_DOCUMENT, ref(KEEPER, "Radio"));
        tell(Event.PROFESSIONAL_ACCESS, null);
        family.visitors.database.asSuperuser(
                "update document set patient_sees_from = '2027-01-01' where holder_id = 31");
        assertThat(messages(KEEPER)).isZero();
        family.visitors.at("2026-11-23T07:00:00Z");
        assertThat(messages(KEEPER)).isOne();
        assertThat(family.visitors.database.count("outbox where holder_id = 31 and template = 'PROFESSIONAL_ACCESS'"))
                .isOne();
    }
}
