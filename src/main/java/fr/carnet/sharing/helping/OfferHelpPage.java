package fr.carnet.sharing.helping;

import fr.carnet.delegation.help.Delegations;
import fr.carnet.delegation.help.InviteDelegatePage;
import fr.carnet.identity.SignedIn;
import fr.carnet.sharing.preview.Rehearsals;
import fr.carnet.sharing.preview.SeenFrom;
import fr.carnet.sharing.preview.Simulations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What somebody would see, were they asked for help on {@code /espace/proches/inviter} and said yes. */
@Named
@RequestScoped
public class OfferHelpPage {

    @Inject
    InviteDelegatePage form;

    @Inject
    Delegations delegations;

    @Inject
    Rehearsals rehearsals;

    @Inject
    Simulations simulations;

    @Inject
    SignedIn signedIn;

    private SeenFrom seen;

    public String look() {
        var viewer = signedIn.viewer();
        return form.act(asked -> {
            rehearsals.rehearse(viewer, () -> delegations.invite(viewer, asked));
            seen = simulations.withHelp(viewer, asked.scopes());
            return null;
        });
    }

    /** Null when nobody asked. */
    public SeenFrom getSeen() {
        return seen;
    }
}
