package fr.carnet.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the version that this portal needs when it is given the owner's login, checks that it has this
 * version otherwise. Whoever starts with the portal and reads the database depends on this bean.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Inject
    Settings settings;

    @Resource(lookup = Database.NAME)
    DataSource portal;

    private String version;

    @PostConstruct
    void run() {
        var locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (settings.demo()) locations.add("classpath:db/demo");
        // the people of the demo have the last number: what is added to the schema later comes before them
        var configuration = Flyway.configure(getClass().getClassLoader())
                .locations(locations.toArray(String[]::new))
                .outOfOrder(settings.demo());
        try {
            var owner = settings.ownerUser();
            Flyway flyway;
            if (owner.isPresent()) {
                flyway = configuration
                        .dataSource(settings.databaseUrl(), owner.get(), settings.ownerPassword())
                        .load();
                flyway.migrate();
            } else {
                flyway = configuration.dataSource(portal).load();
                flyway.validate();
            }
            version = flyway.info().current().getVersion().getVersion();
        } catch (FlywayException e) {
            Start.stop("the database is not usable: " + Start.oneLine(e));
        }
    }

    /** Version of the schema that this portal runs on. */
    public String version() {
        return version;
    }
}
