package fr.carnet.consent.grid;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.PdfAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;

/** {@code /espace/choix/grille} — one's grid of codes; the answer to its button is the sheet itself. */
@Named
@RequestScoped
public class GridPage {

    @Inject
    OwnGrids grids;

    @Inject
    GridSheets sheets;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    private GridState state;

    public void load() {
        state = grids.state(signedIn.viewer()).orElse(null);
    }

    /** The codes exist in this answer only: there is no page to come back to that could show them. */
    public String make() throws IOException {
        var grid = grids.make(signedIn.viewer());
        var pdf = sheets.print(grid, clock.instant(), Preferences.of(request).language());
        var faces = FacesContext.getCurrentInstance();
        PdfAnswer.send((HttpServletResponse) faces.getExternalContext().getResponse(), "grille-de-codes", pdf);
        faces.responseComplete();
        return null;
    }

    /** Null when there is none. */
    public GridState getState() {
        return state;
    }
}
