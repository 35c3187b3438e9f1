package fr.carnet.platform;

/** What must be right before the portal serves anybody. */
final class Start {

    private static final int BAD_CONFIGURATION = 78;

    private Start() {}

    /** Ends the server with one line: an exception would leave pages of traces and a server without a portal. */
    static void stop(String line) {
        System.err.println("carnet: " + line);
        System.err.flush();
        Runtime.getRuntime().halt(BAD_CONFIGURATION);
    }
}
