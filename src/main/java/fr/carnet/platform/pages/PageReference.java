package fr.carnet.platform.pages;

import java.security.SecureRandom;

/**
 * What a person reads out on the phone so that an agent finds the page: three signs for the route, two for its
 * state. The signs leave out those that sound or look alike. It says nothing about who looks at what.
 */
final class PageReference {

    private static final String SIGNS = "2345679ACEFHJKLPRTUVWXYZ";
    private static final int BASE = SIGNS.length();

    private static final SecureRandom RANDOM = new SecureRandom();

    private PageReference() {}

    /** @param state any small number: {@link Shell} packs language, theme, errors and audience in it */
    static String of(String viewId, int state) {
        var route = Math.floorMod(viewId.hashCode() * 0x9E3779B1, BASE * BASE * BASE);
        return signs(route, 3) + "-" + signs(Math.floorMod(state, BASE * BASE), 2);
    }

    /** Found again in the log only. */
    static String ofIncident() {
        return "E" + signs(RANDOM.nextInt(BASE * BASE), 2) + "-" + signs(RANDOM.nextInt(BASE * BASE * BASE), 3);
    }

    private static String signs(int number, int length) {
        var signs = new StringBuilder();
        for (var rest = number; signs.length() < length; rest /= BASE) signs.append(SIGNS.charAt(rest % BASE));
        return signs.toString();
    }
}
