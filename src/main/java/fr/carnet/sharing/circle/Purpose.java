package fr.carnet.sharing.circle;

import fr.carnet.directory.Sought.Kind;
import java.util.Arrays;

/** What somebody is looked for, as an address says it; each leads to its own page. */
public enum Purpose {
    AUTHORISE("autoriser", Kind.ALL, null, "/espace/partage/autoriser?qui="),
    BLOCK("bloquer", Kind.ALL, null, "/espace/partage/bloquer?qui="),
    ATTENDING("medecin-traitant", Kind.PROFESSIONALS, "10", "/espace/partage/designer?role=medecin-traitant&qui="),
    ADMINISTRATOR("administrateur", Kind.PROFESSIONALS, "10", "/espace/partage/designer?role=administrateur&qui="),
    VOUCHER("bon", Kind.ORGANIZATIONS, null, "/espace/partage/bons/preparer?qui="),
    WHAT_IF("et-si", Kind.ALL, null, "/espace/partage/et-si?qui=");

    private final String word;
    private final Kind kind;
    private final String profession;
    private final String next;

    Purpose(String word, Kind kind, String profession, String next) {
        this.word = word;
        this.kind = kind;
        this.profession = profession;
        this.next = next;
    }

    /** Anything else is to authorise. */
    static Purpose of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word.equals(word))
                .findFirst()
                .orElse(AUTHORISE);
    }

    public String getWord() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    /** The only profession that can be chosen; null for all. */
    String profession() {
        return profession;
    }

    /** Address of what follows the choice of this number. */
    public String next(String number) {
        return next + number;
    }

    /** Whether the page asks for a profession at all. */
    public boolean isAnyProfession() {
        return profession == null && kind == Kind.ALL;
    }
}
