package fr.carnet.sharing.reading;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.Shell;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.cda.ClinicalDocument;
import fr.carnet.records.cda.Fact;
import fr.carnet.records.cda.Part;
import fr.carnet.records.cda.Reading;
import fr.carnet.records.cda.Section;
import fr.carnet.sharing.Opened;
import fr.carnet.sharing.RecordAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** {@code /espace/documents/lire} and {@code /pro/document} — one document, read as a page of ours. */
@Named
@RequestScoped
public class ReadDocumentPage {

    /** A document with fewer parts needs no list of them. */
    private static final int FEW = 4;

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
        if (DocumentForm.isClinical(getEntry().mime())) {
            var document = ClinicalDocument.parse(opened.content());
            reading = new Reading(document, shell.getLocale(), part -> file() + "&partie=" + part);
        }
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
        return types.find(getEntry().typeCode())
                .map(t -> t.name(shell.getLocale()))
                .orElse(null);
    }

    /** A clinical document, shown as a page; other files are only described. */
    public boolean isReadable() {
        return reading != null;
    }

    /** Who, when, where, as the author wrote it. */
    public List<Fact> getFacts() {
        return reading.facts();
    }

    /** The parts to go to straight away; none in a short document. */
    public List<Section> getContents() {
        if (reading == null) return List.of();
        var parts = reading.sections().stream()
                .filter(section -> section.level() == 2)
                .toList();
        return parts.size() < FEW ? List.of() : parts;
    }

    /** Ref of the version that this one replaces; null when there is none to see. */
    public UUID getOlder() {
        return opened.older();
    }

    /** Ref of the version that replaces this one; null when there is none to see. */
    public UUID getNewer() {
        return opened.newer();
    }

    /** The sections, made of our own elements only: the one text that a page shows without escaping. */
    public String getHtml() {
        return reading.html();
    }

    /** Of the title and the words; null when it is the reader's. */
    public String getLanguage() {
        return getEntry().foreignLanguage(shell.getLocale());
    }

    /** Files inside the document. */
    public List<Part> getParts() {
        return reading == null ? List.of() : reading.parts();
    }

    /** Address of the original; with {@code &partie=} that of a file inside it. */
    public String getFile() {
        return file();
    }

    /** Where a professional came from. */
    public UUID getPatient() {
        return new UUID(getEntry().ref().getMostSignificantBits(), 0);
    }

    /** Name and structure of the author, in one line. */
    public String getAuthor() {
        var author = getEntry().author();
        var name = author.displayName();
        return author.organization() == null || author.organization().equals(name)
                ? name
                : name + ", " + author.organization();
    }

    /** What a file inside the document is called, what it is, what it weighs. */
    public String label(Part part) {
        return reading.label(part);
    }

    private String file() {
        var folder = signedIn.viewer().isProfessional() ? "/pro/fichier" : "/espace/documents/fichier";
        return folder + "?doc=" + getEntry().ref();
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
