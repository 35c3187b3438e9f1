package fr.carnet.sharing.narrowing;

import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Choice;
import fr.carnet.records.DocumentEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A document with a box. */
public record TickRow(DocumentEntry document, boolean ticked) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String value() {
        return document.ref().toString();
    }

    Choice choice() {
        var day = LocalDate.ofInstant(document.serviceStart(), Time.PARIS);
        return new Choice(value(), document.title(), DAY.format(day));
    }
}
