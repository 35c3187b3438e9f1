package fr.carnet.directory;

import java.util.Locale;

/**
 * A profession that may come to the record (JDV_J65).
 *
 * @param nomenclature G15 health professions, R95 titles, R94 social professions, R291 known by role, G16 in training
 * @param label        official label
 */
public record Profession(String nomenclature, String code, String label, String french, String english) {

    /** Everyday name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    /** Somebody in training has the code of the profession they learn: never confused with it. */
    boolean isTraining() {
        return nomenclature.equals("G16");
    }
}
