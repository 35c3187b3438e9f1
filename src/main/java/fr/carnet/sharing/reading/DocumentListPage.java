package fr.carnet.sharing.reading;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.Listing;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;

/** {@code /espace/documents} — the holder's documents, newest act first, filtered in everyday words. */
@Named
@RequestScoped
public class DocumentListPage {

    private static final int PER_PAGE = 20;

    /** One can choose on one page only: it is longer then. */
    private static final int PER_CHOICE = 50;

    @Inject
    RecordAccess records;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    InstantSource clock;

    private final DocumentFilter filter = new DocumentFilter();
    private int page = 1;
    private Listing listing;
    private String choice;
    private List<DocumentYear> years = List.of();

    /** Called once the parameters of the URL are read. A space that is not open yet shows its own words. */
    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        var now = clock.instant();
        try {
            listing = records.list(
                    viewer,
                    viewer.holder(),
                    new Search(filter.predicate(types, now), true, (page - 1) * size(), size(), filter.getKind()));
        } catch (Refusal refusal) {
            if (refusal.code() != Sharing.SPACE_NOT_OPEN) throw refusal;
            return;
        }
        years = DocumentYear.of(listing.documents().stream()
                .map(d -> DocumentRow.of(
                        d,
                        types.find(d.typeCode()).orElse(null),
                        listing.masked().contains(d.id()),
                        now,
                        shell.getLocale()))
                .toList());
    }

    private int size() {
        return isChoosing() ? PER_CHOICE : PER_PAGE;
    }

    public boolean isOpen() {
        return listing != null;
    }

    public List<DocumentYear> getYears() {
        return years;
    }

    /** Boxes to tick beside the documents, to mask several. */
    public boolean isChoosing() {
        return choice != null;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public int getTotal() {
        return listing.total();
    }

    public int getPages() {
        return (listing.total() + size() - 1) / size();
    }

    public DocumentFilter getFilter() {
        return filter;
    }

    public List<Choice> getKinds() {
        return types.groups(shell.getLocale());
    }

    public List<Choice> getAuthors() {
        return listing.authors().stream().map(name -> new Choice(name, name)).toList();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
