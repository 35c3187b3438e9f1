package fr.carnet.campaign.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /coordination/impossibles} — spaces that could not be opened, and why. Case numbers, never a person. */
@Named
@RequestScoped
public class ImpossibilitiesPage {

    @Inject
    Impossibilities impossibilities;

    private List<ImpossibilityRow> rows;

    public List<ImpossibilityRow> getRows() {
        if (rows == null) rows = impossibilities.waiting();
        return rows;
    }

    /** Of all, of which the first hundred are shown. */
    public long getCount() {
        return getRows().size() < 100 ? getRows().size() : impossibilities.count();
    }
}
