package fr.carnet.emergency;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a professional declares, for the holder's eyes (R51).
 *
 * @param words    in their own words
 * @param language in which they were asked: it is written down as they chose it
 */
public record Motive(Reason reason, String words, Locale language) {

    /** With the reason it fits into a line of the history. */
    public static final int MOST = 200;

    String text() {
        var label = ResourceBundle.getBundle("i18n.emergency", language).getString("breakGlass.input.reason." + reason);
        return label + " – " + words.strip();
    }
}
