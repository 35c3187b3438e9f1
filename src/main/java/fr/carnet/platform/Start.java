package fr.carnet.platform;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What must be right before the portal serves anybody. */
final class Start {

    private static final int BAD_CONFIGURATION = 78;
    private static final int ATTEMPTS = 60;
    private static final long HALF_A_SECOND = 500;

    private Start() {}

    /** PostgreSQL may start beside the portal: waits for it, but not when it answers that it does not want us. */
    static void await(DataSource database) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.getConnection().close();
                return;
            } catch (SQLException e) {
                if (!mayPass(e) || attempt == ATTEMPTS) stop("the database is not usable: " + oneLine(e));
            }
            pause();
        }
    }

    /** No connection (class 08), or a server that starts or stops (57P). */
    private static boolean mayPass(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Ends the server with one line: an exception would leave pages of traces and a server without a portal. */
    static void stop(String line) {
        System.err.println("carnet: " + line);
        System.err.flush();
        Runtime.getRuntime().halt(BAD_CONFIGURATION);
    }

    static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private static void pause() {
        try {
            Thread.sleep(HALF_A_SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop("interrupted while waiting for the database");
        }
    }
}
