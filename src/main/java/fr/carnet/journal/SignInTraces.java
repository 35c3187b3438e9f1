package fr.carnet.journal;

import fr.carnet.identity.SessionClosed;
import fr.carnet.identity.SessionOpened;
import fr.carnet.identity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Writes in a holder's history when they come and go. Those who work with Carnet have no history of their own. */
@ApplicationScoped
class SignInTraces {

    @Inject
    Journal journal;

    void opened(@Observes SessionOpened event) {
        write(event.viewer(), Action.SIGN_IN);
    }

    void closed(@Observes SessionClosed event) {
        write(event.viewer(), Action.SIGN_OUT);
    }

    private void write(Viewer viewer, Action action) {
        if (viewer == null || viewer.person() == null) return;
        journal.recordApart(Act.allowed(viewer, viewer.person(), action, "OWN_SPACE", List.of()));
    }
}
