package fr.carnet.campaign.returns;

import fr.carnet.platform.Settings;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the mailbox where mails come back (CARNET_BOUNCES_URL). A message is marked as seen once its report is
 * committed: a node that dies in between reads it again, and it changes nothing the second time.
 */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BounceMailbox {

    private static final Logger LOG = Logger.getLogger(BounceMailbox.class.getName());
    private static final String PATIENCE = "15000";
    private static final int AT_ONCE = 500;

    @Inject
    Settings settings;

    @Inject
    BouncedMails mails;

    /** Again in a minute whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        try {
            read();
        } catch (MessagingException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "mails that come back are not read: {0}",
                    e.getClass().getName());
        }
    }

    /** Reports that were not read yet, some hundreds at a time. */
    public void read() throws MessagingException {
        var url = settings.bouncesUrl();
        if (url.isEmpty()) return;
        var session = Session.getInstance(properties(url.get()));
        try (var store = session.getStore(url.get().getScheme())) {
            var account = String.valueOf(url.get().getUserInfo()).split(":", 2);
            store.connect(url.get().getHost(), url.get().getPort(), account[0], account.length == 2 ? account[1] : "");
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                var unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < Math.min(unread.length, AT_ONCE); i++) take(unread[i]);
            }
        }
    }

    /** Logs neither addresses nor contents. */
    private void take(Message message) throws MessagingException {
        try {
            var report = BounceReport.of(message);
            var used = report.isPresent()
                    && mails.note(report.get().mail(), report.get().delivered());
            if (!used) LOG.fine("a message of the mailbox is no report about a mail that waits for one");
        } catch (IOException | MessagingException e) {
            LOG.log(
                    Level.FINE,
                    "a message of the mailbox cannot be read: {0}",
                    e.getClass().getName());
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private static Properties properties(URI url) {
        var protocol = "mail." + url.getScheme();
        var properties = new Properties();
        for (var patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(protocol + "." + patience, PATIENCE);
        }
        properties.setProperty(protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty(protocol + ".starttls.enable", "true");
        return properties;
    }
}
