package fr.carnet.sharing.masking;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.preview.Onlooker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /espace/partage} — who may consult the space, and what happens to new documents. */
@Named
@RequestScoped
public class SharingPage {

    /** The answers to "new documents are…". */
    public enum NewDocuments {
        SHOWN,
        MASKED
    }

    @Inject
    Maskings maskings;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private boolean open = true;
    private String newDocuments;
    private List<Onlooker> professionals;

    public void load() {
        var viewer = signedIn.viewer();
        open = maskings.isOpen(viewer);
        if (!open) return;
        newDocuments = (maskings.masksNew(viewer) ? NewDocuments.MASKED : NewDocuments.SHOWN).name();
        professionals = maskings.mayConsult(viewer);
    }

    public String save() {
        if (!"MASKED".equals(newDocuments) && !"SHOWN".equals(newDocuments)) {
            errors.add("newDocuments", "sharing.input.newDocuments.error");
            professionals = maskings.mayConsult(signedIn.viewer());
            return null;
        }
        maskings.maskNew(signedIn.viewer(), newDocuments.equals("MASKED"));
        flash.say("sharing", "sharing.message.info." + newDocuments);
        return "/espace/partage?faces-redirect=true";
    }

    public boolean isOpen() {
        return open;
    }

    public NewDocuments[] getChoices() {
        return NewDocuments.values();
    }

    public List<Onlooker> getProfessionals() {
        return professionals;
    }

    public String getNewDocuments() {
        return newDocuments;
    }

    public void setNewDocuments(String newDocuments) {
        this.newDocuments = newDocuments;
    }
}
