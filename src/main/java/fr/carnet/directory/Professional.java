package fr.carnet.directory;

/** A health professional as published: RPPS (11 digits), profession of TRE_G15. */
public record Professional(String rpps, String familyName, String givenName, String profession, String specialty) {

    public String name() {
        return givenName + " " + familyName;
    }
}
