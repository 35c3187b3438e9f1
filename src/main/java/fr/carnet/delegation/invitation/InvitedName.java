package fr.carnet.delegation.invitation;

import fr.carnet.platform.pages.FormErrors;
import java.util.regex.Pattern;

/** Whom one invites, and by which way: fields of two pages. */
public class InvitedName {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,180}\\.[^\\s@<>,;\"]{2,60}");

    private String given;
    private String family;
    private String way;
    private String email;

    /** @param page prefix of its keys */
    public void check(FormErrors errors, String page) {
        var input = page + ".input.";
        if (given == null) errors.add("given", input + "given.error");
        if (family == null) errors.add("family", input + "family.error");
    }

    /** Apart from the name, for errors are told in the order of the fields. */
    public void checkWay(FormErrors errors, String page) {
        var input = page + ".input.";
        if (!"EMAIL".equals(way) && !"PAPER".equals(way)) errors.add("way", input + "way.error");
        else if (way.equals("EMAIL") && (email == null || !EMAIL.matcher(email).matches()))
            errors.add("email", input + "email.error");
    }

    /** Null for a code on paper. */
    public String address() {
        return "EMAIL".equals(way) ? email : null;
    }

    public String[] getWays() {
        return new String[] {"EMAIL", "PAPER"};
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = typed(given);
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = typed(family);
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = typed(email);
    }

    /** In one line, as people write a name; null when nothing was typed. */
    private static String typed(String text) {
        if (text == null) return null;
        var line = text.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return line.isEmpty() ? null : line.substring(0, Math.min(line.length(), 100));
    }
}
