package fr.carnet.notification;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Summaries when they are due, letters when they wait, beside the requests; any node, each takes its share. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationJobs {

    @Inject
    Summaries summaries;

    @Inject
    NoticeLetters letters;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        Round.whileMore("summaries are not made", summaries::makeNext);
    }

    /** Once a working day's post is enough: each file is then as large as it can be. */
    @Schedule(hour = "6", minute = "30", timezone = "Europe/Paris", persistent = false)
    void everyMorning() {
        Round.whileMore("letters are not printed", letters::printNext);
    }
}
