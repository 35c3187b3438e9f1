package fr.carnet.delegation;

import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Visitors;
import fr.carnet.delegation.help.NewDelegation;
import fr.carnet.delegation.invitation.InvitationMails;
import fr.carnet.notification.Deliveries;
import fr.carnet.notification.Event;
import fr.carnet.notification.NoticeRow;
import fr.carnet.notification.Notices;
import fr.carnet.notification.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R69: an invitation goes to somebody else; that it does not arrive says nothing of the holder's own address. */
class InvitationMailsIT {

    private final Family family = new Family();
    private final Notices notices = family.visitors.beans.get(Notices.class);

    @BeforeEach
    void theMailServerIsGoneForGood() throws Exception {
        InvitationMails.observe(family.visitors.beans);
        var asked = new NewDelegation(
                "Aline", "Aidant", "aidant11@exmaple.org", Set.of(Scope.AGENDA), LocalDate.parse("2026-12-31"));
        family.delegations.invite(own(1), asked);
        family.visitors.database.asSuperuser(
                "update outbox set attempts = 3 where template = 'INVITED' and state = 'WAITING'");
        family.visitors.beans.get(Outbox.class).sendWaiting();
        assertThat(family.visitors.database.count("outbox where template = 'INVITED' and state = 'FAILED'"))
                .isOne();
    }

    @Test
    void theirOwnAddressIsNotDoubted() {
        assertThat(notices.page(own(1), 1, List.of()).mailFails()).isFalse();
        assertThat(family.visitors.beans.get(Deliveries.class).of(Visitors.agent(), 1))
                .isEqualTo(Deliveries.State.FINE);
    }

    @Test
    void noLetterIsMadeThatNobodyPrints() {
        assertThat(family.visitors.database.count("outbox where channel = 'LETTER'"))
                .isZero();
    }

    @Test
    void whoeverInvitedIsToldThatItDidNotArrive() {
        assertThat(notices.page(own(1), 1, List.of()).rows())
                .extracting(NoticeRow::event)
                .containsExactly(Event.INVITATION_NOT_DELIVERED);
    }

    /** That of a mail to them still is. */
    @Test
    void aMailToThemThatFailsIsSaidToThemAlone() {
        family.visitors.database.asSuperuser("update outbox set state = 'FAILED' where nature = 'NOTICE'");
        assertThat(notices.page(own(1), 1, List.of()).mailFails()).isTrue();
    }
}
