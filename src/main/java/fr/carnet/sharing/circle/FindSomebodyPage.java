package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Found;
import fr.carnet.directory.Profession;
import fr.carnet.directory.Professions;
import fr.carnet.directory.Sought;
import fr.carnet.directory.Sought.Kind;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** {@code /espace/partage/chercher} — a professional or a structure, by name, town, profession or number. */
@Named
@RequestScoped
public class FindSomebodyPage {

    /** Value of the list of professions that means structures. */
    private static final String STRUCTURES = "etablissement";

    @Inject
    Entries directory;

    @Inject
    Professions professions;

    @Inject
    RateLimit limits;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Shell shell;

    private String name;
    private String town;
    private String profession;
    private String purpose;
    private String asked;
    private int page = 1;
    private Found found;

    /** Nothing is looked for before something was sent. */
    public void load() {
        if (asked == null) return;
        var sought = new Sought(name, town, chosenProfession(), kind());
        sought.problem().ifPresent(problem -> errors.add("nom", "findSomebody.input.nom.error." + problem));
        if (errors.isPresent()) return;
        if (!limits.allows("directory-by-person", signedIn.viewer().actorId())) {
            errors.add("nom", new Refusal(Sharing.TOO_MANY_SEARCHES));
            return;
        }
        found = directory.search(sought, page);
    }

    private String chosenProfession() {
        var only = getFor().profession();
        return only != null || STRUCTURES.equals(profession) ? only : profession;
    }

    private Kind kind() {
        return STRUCTURES.equals(profession) && getFor().isAnyProfession() ? Kind.ORGANIZATIONS : getFor().kind();
    }

    public Purpose getFor() {
        return Purpose.of(purpose);
    }

    /** Null as long as nothing is looked for. */
    public Found getFound() {
        return found;
    }

    public int getPages() {
        return found == null ? 0 : (found.total() + Entries.PER_PAGE - 1) / Entries.PER_PAGE;
    }

    public String professionOf(String code) {
        return professions.name(code, shell.getLocale());
    }

    public String getStructures() {
        return STRUCTURES;
    }

    /** In alphabetical order; whoever is in training acts as the profession that they learn. */
    public List<Choice> getProfessions() {
        var locale = shell.getLocale();
        return professions.all().stream()
                .map(Profession::code)
                .distinct()
                .map(code -> new Choice(code, professions.name(code, locale)))
                .sorted(Comparator.comparing(Choice::label, java.text.Collator.getInstance(locale)))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
