package fr.carnet.sharing.deposit;

import fr.carnet.delegation.Acting;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** {@code /espace/documents/ajouter} — the holder adds a document of their own. */
@Named
@RequestScoped
public class AddDocumentPage {

    @Inject
    OwnDocuments documents;

    @Inject
    ByHandForm form;

    @Inject
    Acting acting;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private boolean open = true;
    private Part file;
    private String sharedWith;

    public void load() {
        open = documents.isOpen(signedIn.viewer());
        if (open && documents.masksNew(signedIn.viewer())) sharedWith = "ME";
    }

    public String add() throws IOException {
        var bytes = form.read(file, "addDocument");
        form.sayWhatIsMissing();
        if (errors.isPresent()) return null;
        try {
            var added = documents.add(
                    signedIn.viewer(),
                    form.typed(),
                    sharedWith == null || !acting.isDeciding()
                            ? documents.masksNew(signedIn.viewer())
                            : sharedWith.equals("ME"),
                    bytes);
            flash.say("sharing", "addDocument.message.info.added");
            // a delegate may not see what they have added: masked by default, or read by others only
            if (!acting.isDeciding()) return "/espace?faces-redirect=true";
            return "/espace/documents/lire?faces-redirect=true&doc=" + added.ref();
        } catch (Refusal refusal) {
            errors.add("file", "addDocument.input.file.again");
            form.refuse(refusal);
            return null;
        }
    }

    public boolean isOpen() {
        return open;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** ME: masked from the start; PROFESSIONALS otherwise. */
    public String getSharedWith() {
        return sharedWith == null ? "PROFESSIONALS" : sharedWith;
    }

    public void setSharedWith(String sharedWith) {
        this.sharedWith = sharedWith;
    }

    public String[] getSharing() {
        return new String[] {"PROFESSIONALS", "ME"};
    }
}
