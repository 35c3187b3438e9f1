package fr.carnet.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The portal's connections, under its own login. The server makes this object before any other of the portal: here the
 * settings are looked at first. A refusal writes its trace on a second connection while the first one waits, so there
 * must be more connections than requests at work ({@code maxhttpthreads}).
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "fr.carnet.platform.Database",
        minPoolSize = 4,
        maxPoolSize = 56,
        properties = {
            // after a restart of PostgreSQL, the next request gets a connection that works
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true"
        })
public class Database extends PGSimpleDataSource {

    static final String NAME = "java:app/jdbc/carnet";

    public Database() {
        var settings = new Settings();
        var problems = settings.problems();
        if (!problems.isEmpty()) Start.stop(String.join("; ", problems));
        setUrl(settings.databaseUrl());
        setUser(settings.databaseUser());
        setPassword(settings.databasePassword());
        setApplicationName("carnet");
        Start.await(this);
    }
}
