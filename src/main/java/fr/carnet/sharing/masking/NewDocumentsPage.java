package fr.carnet.sharing.masking;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.preview.ChangeForm;
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

    @Inject
    ChangeForm changes;

    private boolean open = true;
    private String newDocuments;

    public void load() {
        var viewer = signedIn.viewer();
        open = maskings.isOpen(viewer);
        if (!open) return;
        newDocuments = (maskings.masksNew(viewer) ? NewDocuments.MASKED : NewDocuments.SHOWN).name();
    }

    public String look() {
        return isAnswered() ? changes.lookAtComing("newDocuments", this::act) : null;
    }

    public String save() {
        if (!isAnswered()) return null;
        act();
        flash.say("sharing", "newDocuments.message.info." + newDocuments);
        return "/espace/partage/nouveaux-documents?faces-redirect=true";
    }

    private void act() {
        maskings.maskNew(signedIn.viewer(), newDocuments.equals("MASKED"));
    }

    private boolean isAnswered() {
        if (!"MASKED".equals(newDocuments) && !"SHOWN".equals(newDocuments)) {
            errors.add("newDocuments", "newDocuments.input.newDocuments.error");
        }
        return errors.isEmpty();
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
