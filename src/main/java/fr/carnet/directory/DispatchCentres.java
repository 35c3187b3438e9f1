package fr.carnet.directory;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The SAMU (R50): a physician who acts in the name of a structure that answers the 15, as their sign-in says. */
@ApplicationScoped
public class DispatchCentres {

    private static final String PHYSICIAN = "10";

    @Inject
    Sql sql;

    public boolean isDispatching(Viewer viewer) {
        return viewer.isProfessional()
                && PHYSICIAN.equals(viewer.profession())
                && viewer.finess() != null
                && sql.first("select 1 from dispatch_centre where finess = ?", row -> true, viewer.finess())
                        .isPresent();
    }
}
