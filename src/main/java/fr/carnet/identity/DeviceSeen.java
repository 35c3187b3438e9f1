package fr.carnet.identity;

/**
 * Somebody signs in with a browser that may have been there before: asked once, before the first page. Whoever remembers
 * devices says which number the browser keeps from now on; without an answer it keeps none.
 */
public final class DeviceSeen {

    /** All that is said of a device: enough to tell one's own phone from a computer, too little to know it elsewhere. */
    public enum Kind {
        PHONE,
        COMPUTER
    }

    private final Viewer viewer;
    private final String presented;
    private final Kind kind;
    private String kept;

    public DeviceSeen(Viewer viewer, String presented, Kind kind) {
        this.viewer = viewer;
        this.presented = presented;
        this.kind = kind;
    }

    public Viewer viewer() {
        return viewer;
    }

    /** The number that the browser kept for this account; null when it kept none. */
    public String presented() {
        return presented;
    }

    public Kind kind() {
        return kind;
    }

    public void keep(String number) {
        kept = number;
    }

    String kept() {
        return kept;
    }
}
