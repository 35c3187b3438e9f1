package fr.carnet.sharing.deposit;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Shell;
import fr.carnet.platform.pages.TypedDate;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** What somebody says of a document that they bring by hand: its name, what it is, its date. */
@Named
@RequestScoped
public class ByHandForm {

    @Inject
    DocumentTypes types;

    @Inject
    Shell shell;

    @Inject
    FormErrors errors;

    private String title;
    private String kind;
    private final TypedDate date = new TypedDate();

    boolean isComplete() {
        return title != null && kind != null && date.date().isPresent();
    }

    /**
     * The bytes of a file; an error at its field when it cannot be added, or must be chosen again: no browser keeps it.
     *
     * @param page prefix of the words {@code input.file.error} and {@code input.file.again}
     */
    public byte[] read(Part file, String page) throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            errors.add("file", page + ".input.file.error");
            return null;
        }
        var bytes = file.getInputStream().readNBytes(ByHand.MAX_SIZE + 1);
        try {
            ByHand.kind(bytes);
            if (!isComplete()) errors.add("file", page + ".input.file.again");
        } catch (Refusal refusal) {
            errors.add("file", refusal);
        }
        return bytes;
    }

    /** Says at once all that is missing, so that the person corrects once. */
    public void sayWhatIsMissing() {
        if (title == null) errors.add("title", new Refusal(Sharing.TITLE_MISSING));
        if (kind == null) errors.add("kind", new Refusal(Sharing.KIND_MISSING));
        if (date.date().isEmpty()) errors.add("date", new Refusal(Sharing.DATE_WRONG));
    }

    /** The field to mend. */
    public void refuse(Refusal refusal) {
        if (!(refusal.code() instanceof Sharing code)) throw refusal;
        switch (code) {
            case FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED -> errors.add("file", refusal);
            case TITLE_MISSING, TITLE_TOO_LONG -> errors.add("title", refusal);
            case KIND_MISSING -> errors.add("kind", refusal);
            case DATE_WRONG, DATE_IN_FUTURE -> errors.add("date", refusal);
            default -> throw refusal;
        }
    }

    /** What was typed, once nothing is missing. */
    public ByHand.Typed typed() {
        return new ByHand.Typed(title, kind, date.date().orElseThrow());
    }

    public List<Choice> getKinds() {
        return types.ownKinds(shell.getLocale());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null || title.isBlank() ? null : title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null || kind.isBlank() ? null : kind;
    }

    public TypedDate getDate() {
        return date;
    }
}
