package fr.carnet.sharing.vouchers;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code /espace/partage/bons} — the vouchers that are not over, one of them to print, one of them to cancel. */
@Named
@RequestScoped
public class VouchersPage {

    @Inject
    Vouchers vouchers;

    @Inject
    VoucherCodes codes;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    ChangeForm changes;

    @Inject
    HttpServletRequest request;

    private String ref;
    private List<Vouchers.Waiting> list;
    private Vouchers.Waiting one;

    public void load() {
        list = vouchers.list(signedIn.viewer());
    }

    public void loadOne() {
        one = vouchers.find(signedIn.viewer(), Ref.of(ref));
    }

    public void loadRevocation() {
        loadOne();
        changes.foresee(this::end);
    }

    public String revoke() {
        return changes.run(null, this::end, "circle", "revokeVoucher.message.info.done", "/espace/partage/bons");
    }

    private void end() {
        vouchers.revoke(signedIn.viewer(), Ref.of(ref));
    }

    /** Null when this browser did not make it, or has been closed. */
    public String getCode() {
        return codes.read(request, Ref.of(ref)).orElse(null);
    }

    /** The groups of documents in everyday words. */
    public String namesOf(Voucher voucher) {
        return names(types, voucher, shell.getLocale());
    }

    static String names(DocumentTypes types, Voucher voucher, Locale locale) {
        return types.groups(locale).stream()
                .filter(group -> voucher.groups().contains(group.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    public List<Vouchers.Waiting> getList() {
        return list;
    }

    /** Null after a post that was refused. */
    public Vouchers.Waiting getOne() {
        return one;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
