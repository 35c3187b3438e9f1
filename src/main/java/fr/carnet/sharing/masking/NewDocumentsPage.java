package fr.carnet.sharing.masking;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/partage/nouveaux-documents} — whether professionals see what arrives (R23). */
@Named
@RequestScoped
public class NewDocumentsPage {

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

    public void load() {
        var viewer = signedIn.viewer();
        open = maskings.isOpen(viewer);
        if (!open) return;
        newDocuments = (maskings.masksNew(viewer) ? NewDocuments.MASKED : NewDocuments.SHOWN).name();
    }

    public String save() {
        if (!"MASKED".equals(newDocuments) && !"SHOWN".equals(newDocuments)) {
            errors.add("newDocuments", "newDocuments.input.newDocuments.error");
            return null;
        }
        maskings.maskNew(signedIn.viewer(), newDocuments.equals("MASKED"));
        flash.say("sharing", "newDocuments.message.info." + newDocuments);
        return "/espace/partage/nouveaux-documents?faces-redirect=true";
    }

    public boolean isOpen() {
        return open;
    }

    public NewDocuments[] getChoices() {
        return NewDocuments.values();
    }

    public String getNewDocuments() {
        return newDocuments;
    }

    public void setNewDocuments(String newDocuments) {
        this.newDocuments = newDocuments;
    }
}
