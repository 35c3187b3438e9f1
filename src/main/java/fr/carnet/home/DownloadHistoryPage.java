package fr.carnet.home;

import fr.carnet.identity.SignedIn;
import fr.carnet.journal.HistoryProofs;
import fr.carnet.journal.SealedExtent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.LongStream;

/** {@code /espace/historique/telecharger} — what can be taken away, how heavy it is, and how to check it (M6). */
@Named
@RequestScoped
public class DownloadHistoryPage {

    @Inject
    HistoryProofs sealed;

    @Inject
    SignedIn signedIn;

    private SealedExtent extent;

    /** Whoever acts for somebody takes the table only: proofs have numbers, and numbers tell what is hidden. */
    public void load() {
        if (signedIn.viewer().isHolder()) extent = sealed.extent(signedIn.viewer());
    }

    public SealedExtent getExtent() {
        return extent;
    }

    public boolean isProvable() {
        return extent != null && extent.lines() > 0;
    }

    public List<Long> getParts() {
        return LongStream.rangeClosed(1, extent.parts()).boxed().toList();
    }
}
