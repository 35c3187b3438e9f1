package fr.carnet.sharing.reading;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.Shell;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.cda.Reading;
import fr.carnet.sharing.Opened;
import fr.carnet.sharing.RecordAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;

/** {@code /espace/documents/lire} and {@code /pro/document} — one document, read as a page of ours. */
@Named
@RequestScoped
public class ReadDocumentPage {

    @Inject
    RecordAccess records;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    private String doc;
    private Opened opened;
    private Reading reading;

    /** Unknown, hidden and not authorised are the same page: not found. */
    public void load() {
        opened = records.read(signedIn.viewer(), Ref.of(doc));
        if (DocumentForm.isClinical(getEntry().mime())) reading = Reading.of(opened.content(), shell.getLocale());
    }

    public DocumentEntry getEntry() {
        return opened.entry();
    }

    public boolean isMasked() {
        return opened.masked();
    }

    /** Only the account that added a document may correct or delete it. */
    public boolean isMine() {
        return getEntry().depositedBy().equals(signedIn.viewer().actorId());
    }

    public String getKind() {
        return types.find(getEntry().typeCode()).map(t -> t.name(shell.getLocale())).orElse(null);
    }

    /** The page made from a clinical document; null for other files. */
    public Reading getReading() {
        return reading;
    }

    /** The words of a plain text file; null for other files. */
    public String getText() {
        return getEntry().mime().equals("text/plain") ? new String(opened.content(), StandardCharsets.UTF_8) : null;
    }

    public String getFileKind() {
        return DocumentForm.words(getEntry().mime());
    }

    public String getDoc() {
        return doc;
    }

    public void setDoc(String doc) {
        this.doc = doc;
    }
}
