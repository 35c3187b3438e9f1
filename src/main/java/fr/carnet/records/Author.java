package fr.carnet.records;

/**
 * Who made a document.
 *
 * @param id           as published: "8" + RPPS of a professional, INS of a patient; null for a device
 * @param specialty    author speciality code (1.2.250.1.213.1.1.4.5), such as G15_10/SM26
 * @param finess       structure, 9 digits
 */
public record Author(
        Kind kind,
        String id,
        String familyName,
        String givenName,
        String specialty,
        String organization,
        String finess) {

    public enum Kind {
        PROFESSIONAL,
        ORGANIZATION,
        DEVICE,
        PATIENT
    }

    /** Name for people: the professional's, else the structure's; null when neither is known. */
    public String displayName() {
        if (familyName == null) return organization;
        return givenName == null ? familyName : givenName + " " + familyName;
    }

    /** RPPS without the prefix "8"; null when the author has none. */
    public String rpps() {
        return kind == Kind.PROFESSIONAL && id != null && id.length() == 12 && id.charAt(0) == '8'
                ? id.substring(1)
                : null;
    }
}
