package fr.carnet.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The portal's connections, under its own login (CARNET_DB_USER). A refusal writes its trace on a second connection
 * while the first one waits, so there must be more of them than requests at work: the server has 48 HTTP threads.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=CARNET_DB_URL}",
        user = "${MPCONFIG=CARNET_DB_USER}",
        password = "${MPCONFIG=CARNET_DB_PASSWORD}",
        minPoolSize = 4,
        maxPoolSize = 56,
        properties = {
            "applicationName=carnet",
            // after a restart of PostgreSQL, the next request gets a connection that works
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period=2",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
class Database {

    static final String NAME = "java:app/jdbc/carnet";
}
