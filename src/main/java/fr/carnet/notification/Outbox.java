package fr.carnet.notification;

import fr.carnet.platform.MailTransport;
import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the mails that wait, beside the requests. No transaction is held while the mail server answers. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());

    @Inject
    Mailings mailings;

    @Inject
    MailTransport smtp;

    @Inject
    MailTemplates templates;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void everyFiveSeconds() {
        Round.of("mails are not sent", this::sendWaiting);
    }

    public void sendWaiting() throws MessagingException {
        try (var line = smtp.line()) {
            for (var due = mailings.claim(); !due.isEmpty(); due = mailings.claim()) {
                due.forEach(mailing -> send(mailing, line));
            }
        }
    }

    private void send(Mailing mailing, MailTransport.Line line) {
        try {
            line.send(templates.mail(mailing));
        } catch (MessagingException | RuntimeException e) {
            // the text of the exception may name the recipient: not for a log
            LOG.log(Level.WARNING, "mail {0} not sent: {1}", new Object[] {
                mailing.ref(), e.getClass().getName()
            });
            mailings.failed(mailing, e.getClass().getSimpleName());
            return;
        }
        mailings.sent(mailing);
    }
}
