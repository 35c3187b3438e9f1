package fr.carnet.consent.identification;

import java.time.LocalDate;

/**
 * What somebody says of themselves (R103, R104).
 *
 * @param lastFive of the number, key included, in capitals
 */
public record Spoken(String family, String given, LocalDate birth, String lastFive) {

    /** On what tries are counted: the same whoever is meant, and whether they exist. */
    String target() {
        return birth + " " + lastFive;
    }
}
