package fr.carnet.sharing.deposit;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.Sharing;
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
    OwnDocumentForm form;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private Part file;
    private String sharedWith;

    public String add() throws IOException {
        if (file == null || file.getSize() == 0) errors.add("file", new Refusal(Sharing.FILE_EMPTY));
        else if (file.getSize() > OwnDocuments.MAX_SIZE) errors.add("file", new Refusal(Sharing.FILE_TOO_LARGE));
        if (!form.isComplete()) return null;
        try {
            var added = documents.add(
                    signedIn.viewer(),
                    form.getTitle(),
                    form.getKind(),
                    form.getDate().date().orElseThrow(),
                    "ME".equals(sharedWith),
                    file.getInputStream().readNBytes(OwnDocuments.MAX_SIZE + 1));
            flash.say("sharing", "addDocument.message.info.added");
            return "/espace/documents/lire?faces-redirect=true&doc=" + added.ref();
        } catch (Refusal refusal) {
            form.refuse(refusal);
            return null;
        }
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
