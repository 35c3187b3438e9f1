package fr.carnet.dev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of a stack without the rest of it, as durable, on a free port: for measures of jobs. */
public final class DatabaseAlone implements Closeable {

    private final Guard guard = new Guard();
    private final Postgres server;

    /** @param directory emptied first */
    public DatabaseAlone(Path directory) throws IOException {
        var home = new Home(directory);
        home.startAnew();
        var binaries = Path.of(System.getProperty("carnet.target"), "postgres");
        server = new Postgres(home, binaries, Ports.free().postgres(), guard);
    }

    public String url() {
        return server.url("carnet");
    }

    /** @param login carnet_owner or carnet */
    public Connection connect(String login) throws SQLException {
        return DriverManager.getConnection(url(), login, login);
    }

    @Override
    public void close() throws IOException {
        server.close();
        guard.close();
    }
}
