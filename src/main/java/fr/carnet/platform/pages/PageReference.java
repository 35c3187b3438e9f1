package fr.carnet.platform.pages;

/**
 * What a person reads out on the phone so that an agent finds the page: three signs for the route, two for its
 * state. The signs leave out those that sound or look alike. It says nothing about who looks at what.
 */
final class PageReference {

    private static final String SIGNS = "2345679ACEFHJKLPRTUVWXYZ";
    private static final int BASE = SIGNS.length();

    private PageReference() {}

    /** @param state any small number: {@link Shell} packs language, theme, errors and audience in it */
    static String of(String viewId, int state) {
        var route = Math.floorMod(viewId.hashCode() * 0x9E3779B1, BASE * BASE * BASE);
        return signs(route, 3) + "-" + signs(Math.floorMod(state, BASE * BASE), 2);
    }

    private static String signs(int number, int length) {
        var signs = new StringBuilder();
        for (var rest = number; signs.length() < length; rest /= BASE) signs.append(SIGNS.charAt(rest % BASE));
        return signs.toString();
    }
}
