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
import java.util.List;

/** What a holder says of a document of their own: its name, what it is, its date. Used to add and to correct. */
@Named
@RequestScoped
public class OwnDocumentForm {

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

    /** Says at once all that is missing, so that the person corrects once. */
    void sayWhatIsMissing() {
        if (title == null) errors.add("title", new Refusal(Sharing.TITLE_MISSING));
        if (kind == null) errors.add("kind", new Refusal(Sharing.KIND_MISSING));
        if (date.date().isEmpty()) errors.add("date", new Refusal(Sharing.DATE_WRONG));
    }

    /** The field to mend. */
    void refuse(Refusal refusal) {
        if (!(refusal.code() instanceof Sharing code)) throw refusal;
        switch (code) {
            case FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED -> errors.add("file", refusal);
            case TITLE_MISSING, TITLE_TOO_LONG -> errors.add("title", refusal);
            case KIND_MISSING -> errors.add("kind", refusal);
            case DATE_WRONG, DATE_IN_FUTURE -> errors.add("date", refusal);
            default -> throw refusal;
        }
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
