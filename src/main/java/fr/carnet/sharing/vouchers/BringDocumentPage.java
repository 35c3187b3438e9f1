package fr.carnet.sharing.vouchers;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.deposit.ByHandForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code /pro/deposer/document} — the one document that a voucher lets a professional add; nothing is shown but for whom. */
@Named
@RequestScoped
public class BringDocumentPage {

    @Inject
    VoucherDeposits deposits;

    @Inject
    ByHandForm form;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private String ref;
    private Part file;
    private VoucherDeposits.Patient patient;

    public void load() {
        patient = deposits.patient(signedIn.viewer(), Ref.of(ref));
    }

    public String add() throws IOException {
        var bytes = form.read(file, "bringDocument");
        form.sayWhatIsMissing();
        try {
            if (errors.isPresent()) return again();
            deposits.add(signedIn.viewer(), Ref.of(ref), form.typed(), bytes);
            flash.say("circle", "bringDocument.message.info.added");
            return "/pro/deposer?faces-redirect=true";
        } catch (Refusal refusal) {
            if (refusal.code().status() == 404) throw refusal;
            refuse(refusal);
            return again();
        }
    }

    /** On the same page with what was typed: for whom it is is asked again, and shown only as long as the voucher serves. */
    private String again() {
        try {
            load();
        } catch (Refusal over) {
            patient = null;
            if (!errors.isPresent()) errors.add(over);
        }
        return null;
    }

    private void refuse(Refusal refusal) {
        if (refusal.code() instanceof Vouching) {
            errors.add(refusal);
            return;
        }
        errors.add("file", "bringDocument.input.file.again");
        form.refuse(refusal);
    }

    /** Every type that the record admits, by the name that professionals know. */
    public List<Choice> getKinds() {
        var locale = shell.getLocale();
        return types.all().stream()
                .map(type -> new Choice(type.code(), name(type, locale)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }

    private static String name(DocumentType type, Locale locale) {
        return locale.getLanguage().equals("fr") ? type.label() : type.name(locale);
    }

    /** Null once the voucher no longer serves. */
    public VoucherDeposits.Patient getPatient() {
        return patient;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
