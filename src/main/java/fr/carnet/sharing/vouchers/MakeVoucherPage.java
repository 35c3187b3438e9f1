package fr.carnet.sharing.vouchers;

import fr.carnet.directory.Directory;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Organization;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;

/** {@code /espace/partage/bons/preparer} — for how long, and for which documents (R34). */
@Named
@RequestScoped
public class MakeVoucherPage {

    @Inject
    Vouchers vouchers;

    @Inject
    VoucherCodes codes;

    @Inject
    Directory directory;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String who;
    private String hours;
    private String[] ticks = {};
    private String[] groups = {};
    private Organization structure;

    /** For whoever decides, about a structure that the directory knows. */
    public void load() {
        vouchers.list(signedIn.viewer());
        getStructure();
    }

    public String make() {
        var chosen = Arrays.stream(Hours.values())
                .filter(one -> one.name().equals(hours))
                .findFirst();
        var ticked = Tick.of(ticks);
        if (ticked.isEmpty()) errors.add("ticks", "makeVoucher.input.ticks.error");
        if (chosen.isEmpty()) errors.add("hours", "makeVoucher.input.hours.error");
        if (ticked.contains(Tick.READ) && groups.length == 0) errors.add("groups", "makeVoucher.input.groups.error");
        if (errors.isPresent()) return null;
        return acts.run(null, () -> {
            var made = vouchers.make(signedIn.viewer(), who, chosen.get(), ticked, List.of(groups));
            codes.keep(
                    (HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse(),
                    made);
            return "/espace/partage/bons/montrer?faces-redirect=true&bon=" + made.ref();
        });
    }

    /** The same in a GET and in the POST that follows. */
    public Organization getStructure() {
        if (structure == null) {
            structure = directory.organization(who).orElseThrow(() -> new Refusal(Vouching.STRUCTURE_UNKNOWN));
        }
        return structure;
    }

    public Hours[] getLengths() {
        return Hours.values();
    }

    public Tick[] getTickable() {
        return Tick.values();
    }

    public List<Choice> getOffered() {
        return types.groups(shell.getLocale());
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String[] getTicks() {
        return ticks;
    }

    public void setTicks(String[] ticks) {
        this.ticks = ticks;
    }

    public String[] getGroups() {
        return groups;
    }

    public void setGroups(String[] groups) {
        this.groups = groups;
    }
}
