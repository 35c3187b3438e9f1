package fr.carnet.consent.identification;

import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import java.util.Locale;

/** What staff type of somebody who says who they are (R103, R104): four fields of a page. */
public class SpokenIdentity {

    private String family;
    private String given;
    private String lastFive;
    private final TypedDate birth = new TypedDate();

    /** Which field cannot be right, told without looking for anybody. @param page prefix of its keys */
    public void check(FormErrors errors, String page) {
        var input = page + ".input.";
        if (family == null) errors.add("family", input + "family.error");
        if (given == null) errors.add("given", input + "given.error");
        if (birth.date().isEmpty()) errors.add("birth", input + "birth.error");
        if (lastFive == null || !lastFive.replaceAll("\\s", "").matches("[0-9ABab]{5}"))
            errors.add("lastFive", input + "lastFive.error");
    }

    /** Once checked. */
    public Spoken said() {
        var end = lastFive.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return new Spoken(family, given, birth.date().orElseThrow(), end);
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getLastFive() {
        return lastFive;
    }

    public void setLastFive(String lastFive) {
        this.lastFive = lastFive;
    }

    public TypedDate getBirth() {
        return birth;
    }
}
