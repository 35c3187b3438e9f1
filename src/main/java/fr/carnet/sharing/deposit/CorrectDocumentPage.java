package fr.carnet.sharing.deposit;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.Ref;
import fr.carnet.records.DocumentEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** {@code /espace/documents/modifier} and {@code /supprimer} — holders correct or delete what they added (R30). */
@Named
@RequestScoped
public class CorrectDocumentPage {

    @Inject
    OwnDocuments documents;

    @Inject
    ByHandForm form;

    @Inject
    SignedIn signedIn;

    @Inject
    Flash flash;

    private String doc;
    private DocumentEntry entry;

    public void load() {
        entry = documents.find(signedIn.viewer(), Ref.of(doc));
        form.setTitle(entry.title());
        form.setKind(entry.typeCode());
        form.getDate().set(LocalDate.ofInstant(entry.serviceStart(), Time.PARIS));
    }

    public String correct() {
        form.sayWhatIsMissing();
        if (!form.isComplete()) return null;
        try {
            documents.correct(signedIn.viewer(), Ref.of(doc), form.typed());
        } catch (Refusal refusal) {
            form.refuse(refusal);
            return null;
        }
        flash.say("sharing", "correctDocument.message.info.corrected");
        return "/espace/documents/lire?faces-redirect=true&doc=" + Ref.of(doc);
    }

    public String delete() {
        documents.delete(signedIn.viewer(), Ref.of(doc));
        flash.say("sharing", "deleteDocument.message.info.deleted");
        return "/espace/documents?faces-redirect=true";
    }

    public DocumentEntry getEntry() {
        return entry;
    }

    public String getDoc() {
        return doc;
    }

    public void setDoc(String doc) {
        this.doc = doc;
    }
}
