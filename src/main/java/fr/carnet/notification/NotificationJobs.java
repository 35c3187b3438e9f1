package fr.carnet.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Summaries when they are due, letters when they wait, beside the requests; any node, each takes its share. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationJobs {

    private static final Logger LOG = Logger.getLogger(NotificationJobs.class.getName());

    @Inject
    Summaries summaries;

    @Inject
    NoticeLetters letters;

    /** Again in ten seconds whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        try {
            boolean more = true;
            while (more) more = summaries.makeNext();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "summaries are not made", e);
        }
    }

    /** Once a working day's post is enough: each file is then as large as it can be. */
    @Schedule(hour = "6", minute = "30", timezone = "Europe/Paris", persistent = false)
    void everyMorning() {
        try {
            boolean more = true;
            while (more) more = letters.printNext();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "letters are not printed", e);
        }
    }
}
