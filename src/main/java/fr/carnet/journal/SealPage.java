package fr.carnet.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /sceau} — how histories are sealed, and the signed heads that everybody can keep. */
@Named
@RequestScoped
public class SealPage {

    @Inject
    PublishedHeads published;

    private List<String> notes;
    private List<String> keys;

    public void load() {
        notes = published.notes();
        keys = notes.isEmpty() ? List.of() : published.keys();
    }

    public List<String> getNotes() {
        return notes;
    }

    public List<String> getKeys() {
        return keys;
    }
}
