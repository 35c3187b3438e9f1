package fr.carnet.campaign.letters;

import fr.carnet.platform.Round;
import fr.carnet.platform.Settings;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Makes the files of the batches that wait, beside the requests, on a node that is given CARNET_PRINT_DIR. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Printer {

    @Inject
    Settings settings;

    @Inject
    PrintFiles files;

    @Inject
    ApologyLetters apologies;

    @Inject
    CodeLetters codes;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        if (settings.printDir().isEmpty()) return;
        Round.of("letters are not printed", this::print);
    }

    /** Once a day what people asked for by phone goes into the same post bag. */
    @Schedule(hour = "4", persistent = false)
    void everyNight() {
        if (settings.printDir().isPresent()) Round.of("letters of codes are not printed", this::printCodes);
    }

    public void printCodes() {
        boolean more = true;
        while (more) more = codes.makeNext();
    }

    /** All that waits. */
    public void print() {
        boolean more = true;
        while (more) more = files.makeNext();
        more = true;
        while (more) more = files.listNext();
        more = true;
        while (more) more = apologies.printNext();
    }
}
